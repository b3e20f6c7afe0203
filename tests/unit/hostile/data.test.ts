import { describe, expect, it } from 'vitest'

import { parseCore } from '#data/core.ts'
import { parseEvidence } from '#data/evidence.ts'
import { parseTranslation } from '#data/translation.ts'

import { readPayloads, type PayloadName } from '../../../src/site/payloads.ts'
import { HOSTILE_TEXTS, MARKUP, SCRIPT_ADDRESS } from '../../hostile.ts'
import { codedPlaces, withPlanted, withValue } from './planted.ts'

const reading = readPayloads('data')

function contentOf(wanted: PayloadName): unknown {
  const payload = reading.ok ? reading.payloads.find(({ name }) => name === wanted) : undefined
  return JSON.parse(payload?.text ?? 'null')
}

const core = contentOf('core')
const evidence = contentOf('evidence')
const FILES = [
  { name: 'core', content: core, parse: parseCore },
  { name: 'evidence', content: evidence, parse: parseEvidence },
] as const

/** The faults that reading a content gives; none when it can be read. */
function faultsOf(parse: (text: string) => object, content: unknown): readonly string[] {
  const read = parse(JSON.stringify(content)) as { readonly faults?: readonly string[] }
  return read.faults ?? []
}

describe.each(FILES)('$name', ({ content, parse }) => {
  it.each(HOSTILE_TEXTS.map((text) => ({ text, told: JSON.stringify(text).slice(0, 40) })))(
    'is read with $told in every free text, as it stands there',
    ({ text }) => {
      const planted = withPlanted(content, text)
      expect(JSON.stringify(planted).length).toBeGreaterThan(JSON.stringify(content).length)
      expect(faultsOf(parse, planted)).toEqual([])
    },
  )

  it('is refused with markup, a script or a null in any id, code, day or address, by its name', () => {
    const places = codedPlaces(content)
    expect(places.length).toBeGreaterThan(10)
    for (const path of places) {
      for (const value of [MARKUP, SCRIPT_ADDRESS, '\u0000', '', { toString: 'x' }]) {
        const faults = faultsOf(parse, withValue(content, path, value))
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
    const ofLicence = withValue(core, ['meta', 'licence', 'url'], address)
    const ofSource = withValue(evidence, ['sources', 0, 'url'], address)
    expect(faultsOf(parseCore, ofLicence)[0]).toContain('meta.licence.url is')
    expect(faultsOf(parseCore, withValue(core, ['meta', 'corrections'], address))).toHaveLength(1)
    expect(faultsOf(parseEvidence, ofSource)[0]).toContain('sources[0].url is')
  })
})

describe('a language', () => {
  it.each(['en-aa-bb-cc', 'en-abcde-abcde', 'ar-u-ca-islamic', 'en-1', 'EN', 'x'])(
    '%j that no list of languages can name is refused',
    (tag) => {
      const faults = faultsOf(parseEvidence, withValue(evidence, ['sources', 0, 'language'], tag))
      expect(faults[0]).toContain('sources[0].language is')
    },
  )

  it.each(['ar', 'en-GB', 'zh-Hans', 'sr-Latn-RS'])('%j is read', (tag) => {
    expect(faultsOf(parseEvidence, withValue(evidence, ['sources', 0, 'language'], tag))).toEqual(
      [],
    )
  })
})

describe('names that objects have of their own', () => {
  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s changes no object', (name) => {
    const bad = `{"format":1,"claims":{"${name}":{"planted":true}},"sources":[]}`
    parseEvidence(bad)
    parseTranslation(`{"format":1,"texts":{"${name}":"planted"}}`)
    parseCore(`{"format":1,"${name}":{"planted":true}}`)
    expect(Reflect.get({}, 'planted')).toBeUndefined()
    expect(Object.prototype.toString.call({})).toBe('[object Object]')
    expect({}.constructor).toBe(Object)
  })
})
