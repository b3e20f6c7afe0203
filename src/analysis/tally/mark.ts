import type { Columns, MultipleColumn } from '#data/columns.ts'
import { LISTED_FACETS } from '#domain/facets.ts'

import type { FailTable, MultipleTables, Tables } from './compile.ts'
import { FACET_BIT, type TextMatch } from './tally.ts'

const TEXT_TABLE: FailTable = Uint32Array.of(FACET_BIT.text, 0)

/** For each row the facets it fails, as bits. */
export function markFails(columns: Columns, tables: Tables, textMatch: TextMatch): Uint32Array {
  const fails = new Uint32Array(columns.rows)
  markSingle(fails, columns.days, tables.day)
  for (const facet of LISTED_FACETS) {
    const column = columns[facet]
    const table = tables[facet]
    if ('ofRow' in table) {
      if ('offsets' in column) markMultiple(fails, column, table)
    } else markSingle(fails, column.codes, table)
  }
  if (textMatch !== undefined) markSingle(fails, textMatch, TEXT_TABLE)
  return fails
}

function markSingle(fails: Uint32Array, codes: Uint8Array | Uint16Array, table: FailTable): void {
  if (passesAll(table)) return
  for (let row = 0; row < fails.length; row++) {
    fails[row] = (fails[row] ?? 0) | (table[codes[row] ?? 0] ?? 0)
  }
}

function markMultiple(
  fails: Uint32Array,
  { offsets, codes, roles }: MultipleColumn,
  { ofEntry, ofRow }: MultipleTables,
): void {
  if (passesAll(ofRow)) return
  let at = 0
  for (let row = 0; row < fails.length; row++) {
    const end = offsets[row + 1] ?? 0
    let seen = 0
    for (; at < end; at++) seen |= ofEntry[((codes[at] ?? 0) << 2) | (roles[at] ?? 0)] ?? 0
    fails[row] = (fails[row] ?? 0) | (ofRow[seen] ?? 0)
  }
}

function passesAll(table: FailTable): boolean {
  return table.every((bit) => bit === 0)
}
