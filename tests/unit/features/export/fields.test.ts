import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW } from '#state/viewState.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { csvText } from '#features/export/csv.ts'
import { dictionaryOf, dictionaryText } from '#features/export/dictionary.ts'
import { filesOf } from '#features/export/files.ts'
import { recordedIn } from '#features/export/recorded.ts'
import { rowOf } from '#features/export/fields.ts'

import { readCsv } from './readers.ts'
import { sharedOf } from './shared.ts'

const FULL_ENGLISH = ENGLISH

const shared = sharedOf(DEFAULT_VIEW)
const csv = readCsv(csvText(shared, { bom: false }))

/** Field names of the ACLED and UCDP GED codebooks that a reader of those would look for. */
const OF_CODEBOOKS =
  'event_id_cnty event_date time_precision event_type sub_event_type country admin1 location latitude ' +
  'longitude geo_precision source notes fatalities date_start date_end where_prec number_of_sources'

describe('the fields', () => {
  it('have the names of ACLED and UCDP where those have one', () => {
    expect(csv.head).toEqual(expect.arrayContaining(OF_CODEBOOKS.split(' ')))
  })

  it('name no actor1, which would be a perpetrator', () => {
    expect(csv.head.filter((name) => /^(assoc_)?actor/.test(name))).toEqual([])
  })

  it('hold values of the type that the dictionary gives', () => {
    const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
      string: (value) => typeof value === 'string',
      integer: (value) => Number.isInteger(value),
      number: (value) => typeof value === 'number' && Number.isFinite(value),
      boolean: (value) => typeof value === 'boolean',
      date: (value) => typeof value === 'string' && /^2020-\d\d-\d\d$/.test(value),
      list: (value) => Array.isArray(value),
    }
    const types = new Map(dictionaryOf(FULL_ENGLISH).map(({ field, type }) => [field, type]))
    const strange = recordedIn(shared).flatMap((recorded) =>
      Object.entries(rowOf(recorded)).filter(
        ([name, value]) => value !== null && fits[types.get(name) ?? '']?.(value) !== true,
      ),
    )
    expect(strange).toEqual([])
  })

  it('leave unknown apart from nobody: no figure is empty, "none" is 0', () => {
    const figures = csv.rows.map((row) => row['fatalities'])
    expect(figures.filter((figure) => figure === '').length).toBeGreaterThan(0)
    expect(figures.filter((figure) => figure === '0').length).toBeGreaterThan(0)
  })
})

describe('the dictionary', () => {
  it('says of every column of the CSV what it means, in the same order', () => {
    const { rows } = readCsv(dictionaryText(FULL_ENGLISH))
    expect(rows.map((row) => row['field'])).toEqual(csv.head)
    expect(rows.filter((row) => (row['meaning'] ?? '').length < 8)).toEqual([])
  })
})

describe('the files of a view', () => {
  it('say how many rows they have, and have as many', () => {
    for (const { format, rows, text } of filesOf(shared)) {
      const content = text()
      const isTable = format === 'csv' || format === 'csv-bom' || format === 'dictionary'
      const key = format === 'json' ? 'incidents' : 'features'
      const found = isTable
        ? readCsv(content, { bom: format === 'csv-bom' }).rows
        : (JSON.parse(content) as Readonly<Record<string, readonly unknown[]>>)[key]
      expect([format, found?.length]).toEqual([format, rows])
    }
    expect(filesOf(shared).map(({ rows }) => rows)).toEqual([67, 67, 67, 67, csv.head.length])
  })

  it('have a name that ends as its format does', () => {
    expect(filesOf(shared).map(({ name }) => name)).toEqual([
      'near-daily_67-incidents.csv',
      'near-daily_67-incidents.csv',
      'near-daily_67-incidents.json',
      'near-daily_67-incidents.geojson',
      'near-daily_1.1_dictionary.csv',
    ])
  })
})
