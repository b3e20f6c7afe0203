import { describe, expect, test } from 'vitest'
import { parseTranslation } from '#data/translation.ts'
import { translationText } from './texts.ts'

describe('the translation file', () => {
  test('gives back every text', () => {
    const reading = parseTranslation(translationText)
    if (!reading.ok) throw new Error(reading.faults.join('; '))
    const { texts }: { texts: Record<string, string> } = JSON.parse(translationText)
    expect(Object.fromEntries(reading.texts)).toEqual(texts)
    expect(reading.texts.get('Iraq')).toBe('العراق')
  })

  test.each([
    ['empty', '', 'the file is empty'],
    ['a web page', '<html></html>', 'the file is a web page, not data'],
    ['cut off', translationText.slice(0, 999), 'the file is not whole JSON'],
    ['of a newer format', '{"format":2}', 'the file has format 2 and was made for a newer'],
    ['without texts', '{"format":1}', 'texts is missing'],
    ['of other values', '{"format":1,"texts":{"a":1}}', 'texts.a is 1: should be of type string'],
  ])('is a listed fault when it is %s', (_what, text, told) => {
    const reading = parseTranslation(text)
    expect(reading.ok ? '' : reading.faults[0]).toContain(told)
  })
})
