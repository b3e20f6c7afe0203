import { describe, expect, test } from 'vitest'
import { restrict } from '#analysis/scope/applyScope.ts'
import { translate, translateEvidence } from '#data/translate.ts'
import { parseTranslation } from '#data/translation.ts'
import { TARGET_KINDS } from '#domain/codes.ts'
import { WHOLE_BASIS } from '#state/inclusionScope.ts'
import actors from '../../../data/actors.json' with { type: 'json' }
import places from '../../../data/places.json' with { type: 'json' }
import { realDataset, realEvidence } from '../realData.ts'
import { translationText } from './texts.ts'

const reading = parseTranslation(translationText)
const texts = reading.ok ? reading.texts : new Map<string, string>()
const dataset = realDataset()
const evidence = realEvidence()
const inArabic = translate(dataset, texts)
const evidenceInArabic = translateEvidence(evidence, texts)

/** The last name of a path such as `actors.iran.country`. */
const OWN =
  /^(incidents|contextEvents)\.\d+\.(title|note|detail)$|\.(note|summary|country|gist|reliabilityNote)$|^contextEvents\.\d+\.disputes\.\d+\.(field|versions\.\d+\.value)$/
/** Paths of the two names of a place or an actor. */
const NAME = /^(actors|places)\.[^.]+\.(name|otherName)$/
const NAMES = /Natural Earth|UCDP|pdfslide/g

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
    expect(changed.length).toBeGreaterThan(300)
    expect(changed.filter(({ path }) => !OWN.test(path))).toEqual([])
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
    ['founding documents alone', { ...WHOLE_BASIS, sources: 'founding' }],
    ['possible duplicates once', { ...WHOLE_BASIS, duplicates: 'once' }],
    ['sources left out', { ...WHOLE_BASIS, without: [...evidence.sources.keys()].slice(0, 60) }],
  ] as const)('counts the same with %s, be it counted or translated first', (_what, basis) => {
    const countedFirst = translate(restrict(dataset, evidence, basis), texts)
    expect(restrict(inArabic, evidenceInArabic, basis)).toEqual(countedFirst)
  })
})

describe('translated evidence', () => {
  const changed = changes(evidence, evidenceInArabic)

  test('changes notes and worded values alone, each into its translation', () => {
    expect(changed.length).toBeGreaterThan(300)
    expect(
      changed.filter(({ path }) => !/\.(note|value|reliabilityNote|counts)$/.test(path)),
    ).toEqual([])
    expect(changed.filter(({ from, to }) => texts.get(String(from)) !== to)).toEqual([])
  })

  test('leaves English only in ids, codes and days', () => {
    const claims = [...evidenceInArabic.claims.values()].flat()
    const ids = [...dataset.places.keys(), ...dataset.actors.keys()]
    const known = new Set([...ids, ...TARGET_KINDS, 'not-reported'])
    const left = claims.map(({ value }) => String(value)).filter((text) => /[A-Za-z]/.test(text))
    expect([...new Set(left)].filter((text) => !known.has(text)).toSorted()).toEqual([])
    const notes = [...claims.map(({ note }) => note), ...reliabilityNotes()]
    expect(notes.filter((note) => /[A-Za-z]/.test(note.replaceAll(NAMES, '')))).toEqual([])
  })

  test('keeps titles and publishers of sources', () => {
    for (const [id, source] of evidence.sources) {
      expect(evidenceInArabic.sources.get(id)).toMatchObject({
        title: source.title,
        publisher: source.publisher,
      })
    }
  })

  test('keeps a target code that is spelt like a text', () => {
    const claim = { ...[...evidence.claims.values()].flat()[0], field: 'target', value: 'airport' }
    const coded = {
      claims: new Map([['x', [claim]]]),
      sources: new Map(),
      outsideCounts: [],
      changes: [],
    }
    const spoken = translateEvidence(coded as typeof evidence, new Map([['airport', 'مطار']]))
    expect(spoken.claims.get('x')?.[0]?.value).toBe('airport')
  })

  test('is the same when translated again', () => {
    expect(translateEvidence(evidenceInArabic, texts)).toEqual(evidenceInArabic)
  })
})

function reliabilityNotes(): readonly string[] {
  return [...evidenceInArabic.sources.values()].map(({ reliabilityNote }) => reliabilityNote)
}
