import { describe, expect, it } from 'vitest'

import { parseDataset } from '#data/dataset.ts'
import { parseTranslation } from '#data/translation.ts'

import { HOSTILE_TEXTS, MARKUP, SCRIPT_ADDRESS } from '../../hostile.ts'
import { datasetText } from '../data/texts.ts'
import { codedPlaces, withPlanted, withValue } from './planted.ts'

const content: unknown = JSON.parse(datasetText)

/** The faults that reading a content gives; none when it can be read. */
function faultsOf(changed: unknown): readonly string[] {
  const reading = parseDataset(JSON.stringify(changed))
  return reading.ok ? [] : reading.faults
}

describe('the dataset', () => {
  it.each(HOSTILE_TEXTS.map((text) => ({ text, told: JSON.stringify(text).slice(0, 40) })))(
    'is read with $told in every free text, as it stands there',
    ({ text }) => {
      const planted = withPlanted(content, text)
      expect(JSON.stringify(planted).length).toBeGreaterThan(JSON.stringify(content).length)
      expect(faultsOf(planted)).toEqual([])
    },
  )

  it('is refused with markup, a script or a null in any id, code, day or address, by its name', () => {
    const places = codedPlaces(content)
    expect(places.length).toBeGreaterThan(10)
    for (const path of places) {
      for (const value of [MARKUP, SCRIPT_ADDRESS, '\u0000', '', { toString: 'x' }]) {
        const faults = faultsOf(withValue(content, path, value))
        const field = path.findLast((part) => typeof part === 'string')
        expect(faults, `${path.join('.')} is ${JSON.stringify(value)}`).not.toEqual([])
        expect(faults.join('\n')).toContain(String(field))
      }
    }
  })
})

describe('an address', () => {
  it.each([
    SCRIPT_ADDRESS,
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'https://a b',
  ])('%j is refused wherever the data have one', (address) => {
    const ofLicence = withValue(content, ['meta', 'licence', 'url'], address)
    const ofSource = withValue(content, ['sources', 0, 'url'], address)
    expect(faultsOf(ofLicence)[0]).toContain('meta.json › licence.url is')
    expect(faultsOf(withValue(content, ['meta', 'corrections'], address))).toHaveLength(1)
    expect(faultsOf(ofSource)[0]).toContain(' › url is')
  })
})

describe('a language', () => {
  it.each(['en-aa-bb-cc', 'en-abcde-abcde', 'ar-u-ca-islamic', 'en-1', 'EN', 'x'])(
    '%j that no list of languages can name is refused',
    (tag) => {
      const faults = faultsOf(withValue(content, ['sources', 0, 'language'], tag))
      expect(faults[0]).toContain(' › language is')
    },
  )

  it.each(['ar', 'en-GB', 'zh-Hans', 'sr-Latn-RS'])('%j is read', (tag) => {
    expect(faultsOf(withValue(content, ['sources', 0, 'language'], tag))).toEqual([])
  })
})

describe('names that objects have of their own', () => {
  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s changes no object', (name) => {
    parseDataset(`{"meta":{"${name}":{"planted":true}},"${name}":{"planted":true},"sources":[]}`)
    parseTranslation(`{"${name}":"planted"}`)
    expect(Reflect.get({}, 'planted')).toBeUndefined()
    expect(Object.prototype.toString.call({})).toBe('[object Object]')
    expect({}.constructor).toBe(Object)
  })
})
