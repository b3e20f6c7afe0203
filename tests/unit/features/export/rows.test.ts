import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { FULL_SCOPE, type InclusionScope } from '#state/inclusionScope.ts'
import { queryOf } from '#state/query.ts'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import { csvText } from '#features/export/csv.ts'
import { geojsonText } from '#features/export/geojson.ts'
import { jsonText } from '#features/export/json.ts'
import type { SharedView } from '#features/export/exportContext.ts'

import { asked } from '../../../e2e/oracle.ts'
import { citedBy, incidents, sources } from '../../records.ts'
import { looserViews, REAL_IDS } from '../../views.ts'
import { readCsv, rowOfFeature, withoutFileColumns } from './readers.ts'
import type { GeojsonFile, JsonFile } from './readers.ts'
import { asScalars, asTexts, expectedRow } from './expectedRow.ts'
import { sharedOf } from './shared.ts'

/** Milliseconds that many views may take on a busy machine. */
const SLOW = 60_000

const expectedRows = new Map(
  incidents.map((incident) => [incident.id, expectedRow(incident)] as const),
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

/** The oracle knows of governorates what data/ says: no Arabic names, and only those that hold a place. */
const knownViews = looserViews.map((view): ViewState => {
  const { filter } = view
  const text = filter.text === 'بغداد' ? 'التاجي' : filter.text
  const include = filter.admin1.include.filter((slug) => GOVERNORATES_WITH_PLACES.has(slug))
  const admin1 = { ...filter.admin1, include }
  return { ...view, filter: { ...filter, text, admin1 }, scope: FULL_SCOPE }
})

describe('for 200 random views', () => {
  let shown = 0

  it(
    'the rows of CSV, JSON and GeoJSON are those of a filter over data/ that shares no code with the page',
    () => {
      fc.assert(
        fc.property(knownViews, (view) => {
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
  const bases: fc.Arbitrary<InclusionScope> = fc.record({
    sources: fc.constantFrom('all', 'founding'),
    duplicates: fc.constant('all'),
    without: fc.uniqueArray(fc.constantFrom(...REAL_IDS.sources, ...REAL_IDS.incidents), {
      maxLength: 60,
    }),
  })
  const founding = new Set(
    sources.filter(({ foundingDocument }) => foundingDocument).map(({ id }) => id),
  )

  it(
    'the rows are the incidents with a source left, and name the sources that are left',
    () => {
      fc.assert(
        fc.property(bases, (scope) => {
          const counts = (id: string): boolean =>
            !scope.without.includes(id) && (scope.sources === 'all' || founding.has(id))
          const expected = incidents
            .filter(({ id }) => !scope.without.includes(id))
            .map((incident) => [incident.id, citedBy(incident).filter(counts)] as const)
            .filter(([, sourceIds]) => sourceIds.length > 0)
          const rows = jsonOf(sharedOf({ ...DEFAULT_VIEW, scope })).incidents
          const told = rows.map((row) => [row['event_id_cnty'], row['source_ids']])
          expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected))
          expect(rows).toHaveLength(expected.length)
        }),
        { numRuns: 200 },
      )
    },
    SLOW,
  )

  it('with possible duplicates once, 59 rows name no other', () => {
    const once = sharedOf({ ...DEFAULT_VIEW, scope: { ...FULL_SCOPE, duplicates: 'once' } })
    expect(jsonOf(once).incidents.map((row) => row['possible_duplicate_of'])).toEqual(
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
        source_view: 'https://example.org/near-daily/?type=rocket&lang=en',
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
})
