import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { WHOLE_BASIS, type Basis } from '#state/inclusionScope.ts'
import { DEFAULT_VIEW, type View } from '#state/viewState.ts'
import { csvText } from '#features/export/csv.ts'
import { geojsonText } from '#features/export/geojson.ts'
import { jsonText } from '#features/export/json.ts'
import type { SharedView } from '#features/export/exportContext.ts'

import { asked } from '../../../e2e/oracle.ts'
import { views } from '../../views.ts'
import { readCsv, rowOfFeature, withoutFileColumns } from './readers.ts'
import type { GeojsonFile, JsonFile } from './readers.ts'
import { asScalars, asTexts, expectedRow, rawIncidents, sourceIdsOf } from './recorded.ts'
import { queryOf, REAL_IDS, sharedOf } from './shared.ts'

/** Milliseconds that many views may take on a busy machine. */
const SLOW = 60_000

const expectedRows = new Map(
  rawIncidents.map((incident) => [incident.id, expectedRow(incident)] as const),
)

function jsonOf(shared: SharedView): JsonFile {
  return JSON.parse(jsonText(shared))
}

function geojsonOf(shared: SharedView): GeojsonFile {
  return JSON.parse(geojsonText(shared))
}

const GOVERNORATES_WITH_PLACES: ReadonlySet<string> = new Set([
  'none',
  ...[...sharedOf(DEFAULT_VIEW).dataset.places.values()].map(({ admin1 }) => admin1),
])

/** Many views narrow to nothing; these are loosened so that most show something. */
const looserViews = fc.tuple(views(REAL_IDS), fc.nat({ max: 4 })).map(([view, level]): View => {
  const { filter } = view
  const none = DEFAULT_VIEW.filter
  const kept = [
    filter,
    { ...filter, place: none.place, admin1: none.admin1, actor: none.actor, role: none.role },
    { ...none, type: filter.type, evidence: filter.evidence, months: filter.months },
    { ...none, from: filter.from, to: filter.to, text: filter.text },
    { ...none, target: filter.target, admin1: { include: [], exclude: filter.admin1.exclude } },
  ]
  const chosen = kept[level] ?? filter
  // The oracle knows of governorates what data/ says: no Arabic names, and only those that hold a place.
  const text = chosen.text === 'بغداد' ? 'التاجي' : chosen.text
  const include = chosen.admin1.include.filter((slug) => GOVERNORATES_WITH_PLACES.has(slug))
  const admin1 = { ...chosen.admin1, include }
  return { ...view, filter: { ...chosen, text, admin1 }, basis: WHOLE_BASIS }
})

describe('for 200 random views', () => {
  let shown = 0

  it(
    'the rows of CSV, JSON and GeoJSON are those of a filter over data/ that shares no code with the page',
    () => {
      fc.assert(
        fc.property(looserViews, (view) => {
          const expected = asked(queryOf(view)).map(({ id }) => expectedRows.get(id) ?? {})
          shown += expected.length > 0 ? 1 : 0
          const sorted = expected.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
          const shared = sharedOf(view)
          const csv = readCsv(csvText(shared, { bom: false })).rows
          expect(csv.map(withoutFileColumns)).toEqual(sorted.map(asTexts))
          expect(jsonOf(shared).incidents).toEqual(sorted)
          expect(geojsonOf(shared).features.map(rowOfFeature)).toEqual(sorted.map(asScalars))
        }),
        { numRuns: 200 },
      )
      expect(shown).toBeGreaterThan(60)
    },
    SLOW,
  )
})

function sortKey(row: Readonly<Record<string, unknown>>): string {
  return `${String(row['event_date'])} ${String(row['event_id_cnty'])}`
}

describe('under 200 random bases', () => {
  const bases: fc.Arbitrary<Basis> = fc.record({
    sources: fc.constantFrom('all', 'founding'),
    duplicates: fc.constant('all'),
    without: fc.uniqueArray(fc.constantFrom(...REAL_IDS.sources, ...REAL_IDS.incidents), {
      maxLength: 60,
    }),
  })
  const founding = new Set(
    [...(sharedOf(DEFAULT_VIEW).evidence?.sources.values() ?? [])]
      .filter(({ foundingDocument }) => foundingDocument)
      .map(({ id }) => id),
  )

  it(
    'the rows are the incidents with a source left, and name the sources that are left',
    () => {
      fc.assert(
        fc.property(bases, (basis) => {
          const counts = (id: string): boolean =>
            !basis.without.includes(id) && (basis.sources === 'all' || founding.has(id))
          const expected = rawIncidents
            .filter(({ id }) => !basis.without.includes(id))
            .map((incident) => [incident.id, sourceIdsOf(incident).filter(counts)] as const)
            .filter(([, sourceIds]) => sourceIds.length > 0)
          const { incidents } = jsonOf(sharedOf({ ...DEFAULT_VIEW, basis }))
          const told = incidents.map((row) => [row['event_id_cnty'], row['source_ids']])
          expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected))
          expect(incidents).toHaveLength(expected.length)
        }),
        { numRuns: 200 },
      )
    },
    SLOW,
  )

  it('with possible duplicates once, 59 rows name no other', () => {
    const { incidents } = jsonOf(
      sharedOf({ ...DEFAULT_VIEW, basis: { ...WHOLE_BASIS, duplicates: 'once' } }),
    )
    expect(incidents.map((row) => row['possible_duplicate_of'])).toEqual(
      Array.from({ length: 59 }, () => []),
    )
  })
})

/** A value as readers of tables infer it: what looks like a number is one. */
function inferred(value: unknown): unknown {
  return Number.isNaN(Number(value)) ? value : Number(value)
}

const DATA_VERSION = `v${sharedOf(DEFAULT_VIEW).dataset.meta.version}`

describe('a view of one type', () => {
  const type = { include: ['rocket'], exclude: [] }
  const view = { ...DEFAULT_VIEW, filter: { ...DEFAULT_VIEW.filter, type } }
  const shared = sharedOf(view)
  const words = '27 of 67 incidents, on 26 of 70 days: rockets'

  it('says in every row of its CSV what it is, where from, which version, licence and day', () => {
    const { rows } = readCsv(csvText(shared, { bom: false }))
    expect(rows).toHaveLength(27)
    for (const row of rows) {
      expect(row).toMatchObject({
        view_in_words: words,
        source_view: 'https://example.org/near-daily/?type=rocket&data=1.0&lang=en',
        data_version: DATA_VERSION,
        licence: 'CC BY 4.0',
        exported: '2026-11-26',
      })
    }
  })

  it.each([
    ['JSON', jsonOf(shared).meta],
    ['GeoJSON', geojsonOf(shared).meta],
  ])('says the same in its %s, with a dictionary of every field', (_name, meta) => {
    expect(meta).toMatchObject({
      title: 'Near-Daily: attacks on US-linked targets in Iraq, 23 July to 30 September 2020',
      view_in_words: words,
      source_view: shared.link,
      incidents: 27,
      exported: '2026-11-26',
      data_version: DATA_VERSION,
      data_as_of: '2026-11-29',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    })
    expect(meta['citation']).toContain(words)
    const entries = meta['dictionary'] as readonly { readonly field: string }[]
    const [row = {}] = jsonOf(shared).incidents
    expect(entries.map(({ field }) => field)).toEqual(Object.keys(row))
  })

  it('gives no citation and no address that lead nowhere when the link is relative', () => {
    const relative = { ...shared, link: '../?type=rocket' }
    for (const { meta } of [jsonOf(relative), geojsonOf(relative)]) {
      expect(meta).not.toHaveProperty('citation')
      expect(meta).toHaveProperty('source_view', null)
    }
    const { rows } = readCsv(csvText(relative, { bom: false }))
    expect(new Set(rows.map((row) => row['source_view']))).toEqual(new Set(['']))
  })

  it.each(['1.0', '1.10', '2.00'])('keeps version %s apart from a number', (version) => {
    const meta = { ...shared.dataset.meta, version }
    const later = { ...shared, dataset: { ...shared.dataset, meta } }
    const [row] = readCsv(csvText(later, { bom: false })).rows
    const written = [row?.['data_version'], jsonOf(later).meta['data_version']]
    expect(written.map(inferred)).toEqual([`v${version}`, `v${version}`])
  })

  it('leaves sources empty rather than none until the evidence is there', () => {
    const { evidence: _evidence, ...without } = shared
    const { incidents } = jsonOf(without)
    expect(incidents).toHaveLength(27)
    for (const row of incidents) {
      expect(row).toMatchObject({ number_of_sources: null, source_ids: null, source_urls: null })
    }
  })
})
