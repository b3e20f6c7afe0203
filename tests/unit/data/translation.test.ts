import { describe, expect, test } from 'vitest'
import { parseTranslation } from '#data/translation.ts'
import { translationText } from './texts.ts'

describe('the translation file', () => {
  test('gives back every text', () => {
    const reading = parseTranslation(translationText)
    if (!reading.ok) throw new Error(reading.faults.join('; '))
    expect(Object.fromEntries(reading.value)).toEqual(JSON.parse(translationText))
    expect(reading.value.get('Iraq')).toBe('العراق')
  })

  test.each([
    ['empty', '', 'the file is empty'],
    ['a web page', '<html></html>', 'the file is a web page, not data'],
    ['cut off', translationText.slice(0, 999), 'the file is not whole JSON'],
    ['a list', '[]', 'data/translations/ar.json is []: should be of type record'],
    ['of other values', '{"a":1}', 'data/translations/ar.json › a is 1: should be of type string'],
  ])('is a listed fault when it is %s', (_what, text, told) => {
    const reading = parseTranslation(text)
    expect(reading.ok ? '' : reading.faults[0]).toContain(told)
  })
})
