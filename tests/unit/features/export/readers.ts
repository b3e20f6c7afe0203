import { parse } from 'csv-parse/sync'

import type { RawCell } from './expectedRow.ts'

type Row<Cell> = Readonly<Record<string, Cell>>

/** Columns in which a CSV file speaks of itself. */
const ABOUT_THE_FILE = new Set([
  'view_in_words',
  'source_view',
  'data_version',
  'licence',
  'exported',
])

export interface CsvTable {
  readonly head: readonly string[]
  readonly rows: readonly Row<string>[]
}

/** CSV read by another library, strictly: a row with a cell too many or too few is an error. */
export function readCsv(
  text: string,
  options: { readonly bom: boolean } = { bom: false },
): CsvTable {
  const [head = [], ...rows]: readonly (readonly string[])[] = parse(text, {
    bom: options.bom,
    record_delimiter: '\r\n',
  })
  const named = rows.map((cells) =>
    Object.fromEntries(head.map((name, column) => [name, cells[column] ?? ''])),
  )
  return { head, rows: named }
}

/** A row without what the file says of itself. */
export function withoutFileColumns(row: Row<string>): Row<string> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !ABOUT_THE_FILE.has(name)))
}

export interface JsonFile {
  readonly meta: Readonly<Record<string, unknown>>
  readonly incidents: readonly Row<RawCell>[]
}

export interface GeojsonFile {
  readonly type: string
  readonly bbox?: readonly number[]
  readonly meta: Readonly<Record<string, unknown>>
  readonly features: readonly {
    readonly type: string
    readonly id: string
    readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null
    readonly properties: Row<RawCell>
  }[]
}

/** The properties of a feature that are the row of its incident. */
export function rowOfFeature({ properties }: GeojsonFile['features'][number]): Row<RawCell> {
  const { id: _id, ...row } = properties
  return row
}
