import { describe, expect, test } from 'vitest'
import { applyScope } from '#analysis/scope/applyScope.ts'
import { translate } from '#data/translate.ts'
import { parseTranslation } from '#data/translation.ts'
import { TARGET_KINDS } from '#domain/codes.ts'
import { FULL_SCOPE } from '#state/inclusionScope.ts'
import actors from '../../../data/actors.json' with { type: 'json' }
import places from '../../../data/places.json' with { type: 'json' }
import { realDataset } from '../realData.ts'
import { translationText } from './texts.ts'

const reading = parseTranslation(translationText)
const texts = reading.ok ? reading.value : new Map<string, string>()
const dataset = realDataset()
const inArabic = translate(dataset, texts)

/** The last name of a path such as `actors.iran.country`. */
const OWN =
  /^(incidents|contextEvents)\.\d+\.(title|note|detail)$|\.(note|summary|country|gist|reliabilityNote|counts)$|^contextEvents\.\d+\.disputes\.\d+\.(field|versions\.\d+\.value)$|^stories\.\d+\.(title|steps\.\d+\.(title|text))$/
/** Claims whose value is in our words. */
const VALUE = /^claims\..+\.value$/
/** Paths of the two names of a place or an actor. */
const NAME = /^(actors|places)\.[^.]+\.(name|otherName)$/
/** What may stay in Latin letters: names, and figures to fill in. */
const NAMES = /Natural Earth|UCDP|pdfslide|\{[^}]*\}/g

/** Every value of a tree of objects, lists and maps, by its path. */
function leaves(
  value: unknown,
  path: readonly string[] = [],
): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]]
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  return entries.flatMap(([key, item]) => leaves(item, [...path, String(key)]))
}

/** Paths and values before and after, where they differ. */
function changes(before: unknown, after: unknown) {
  const changed = new Map(leaves(after))
  expect([...changed.keys()]).toEqual(leaves(before).map(([path]) => path))
  return leaves(before)
    .map(([path, from]) => ({ path, from, to: changed.get(path) }))
    .filter(({ from, to }) => from !== to)
}

describe('a translated dataset', () => {
  const changed = changes(dataset, inArabic).filter(({ path }) => !NAME.test(path))

  test('changes nothing but names and its own texts, each into its translation', () => {
    expect(changed.length).toBeGreaterThan(600)
    expect(changed.filter(({ path }) => !OWN.test(path) && !VALUE.test(path))).toEqual([])
    expect(changed.filter(({ from, to }) => texts.get(String(from)) !== to)).toEqual([])
  })

  test('leaves no Latin letter in them but in known names', () => {
    const own = leaves(inArabic).filter(([path]) => OWN.test(path))
    const left = own.filter(([, text]) => /[A-Za-z]/.test(String(text).replaceAll(NAMES, '')))
    expect(left.filter(([, text]) => text !== null)).toEqual([])
  })

  test('keeps ids, and has the Arabic name of each place and actor first, the Latin one second', () => {
    expect(inArabic.actors.get('sadr')).toMatchObject({
      name: 'مقتدى الصدر',
      otherName: 'Muqtada al-Sadr',
      kind: 'political-leader',
    })
    for (const { id, name, nameAr } of [...places, ...actors]) {
      const told = inArabic.places.get(id) ?? inArabic.actors.get(id)
      expect([told?.name, told?.otherName]).toEqual([nameAr, name])
    }
    expect(inArabic.actors.get('iran')?.country).toBe('إيران')
  })

  test('has its own texts as before when translated again', () => {
    expect(translate(translate(inArabic, texts), texts)).toEqual(inArabic)
  })

  test('has its own texts in English when there are no others', () => {
    const without = changes(dataset, translate(dataset, new Map()))
    expect(without.filter(({ path }) => !NAME.test(path))).toEqual([])
  })

  test.each([
    ['original sources alone', { ...FULL_SCOPE, sources: 'founding' }],
    ['possible duplicates once', { ...FULL_SCOPE, duplicates: 'once' }],
    ['sources left out', { ...FULL_SCOPE, without: [...dataset.sources.keys()].slice(0, 60) }],
  ] as const)('counts the same with %s, be it counted or translated first', (_what, scope) => {
    const countedFirst = translate(applyScope(dataset, scope), texts)
    expect(applyScope(inArabic, scope)).toEqual(countedFirst)
  })
})

describe('translated claims and sources', () => {
  const claims = [...inArabic.claims.values()].flat()

  test('leave English only in ids, codes and days', () => {
    const ids = [...dataset.places.keys(), ...dataset.actors.keys()]
    const known = new Set([...ids, ...TARGET_KINDS, 'not-reported'])
    const left = claims.map(({ value }) => String(value)).filter((text) => /[A-Za-z]/.test(text))
    expect([...new Set(left)].filter((text) => !known.has(text)).toSorted()).toEqual([])
  })

  test('keep titles and publishers of sources', () => {
    for (const [id, source] of dataset.sources) {
      expect(inArabic.sources.get(id)).toMatchObject({
        title: source.title,
        publisher: source.publisher,
      })
    }
  })

  test('keep a target code that is spelt like a text', () => {
    const [claim] = [...dataset.claims.values()].flat()
    if (claim === undefined) throw new Error('no claim')
    const coded = { ...claim, field: 'target', value: 'airport' } as const
    const spoken = translate(
      { ...dataset, claims: new Map([['x', [coded]]]) },
      new Map([['airport', 'مطار']]),
    )
    expect(spoken.claims.get('x')?.[0]?.value).toBe('airport')
  })
})
