import type { ActorColumn, Columns } from '#data/columns.ts'

import type { ActorTables, FailTable, Tables } from './compile.ts'
import { FACET_BIT, type TextMatch } from './tally.ts'

const TEXT_TABLE: FailTable = Uint8Array.of(FACET_BIT.text, 0)

/** For each row the facets it fails, as bits. */
export function markFails(columns: Columns, tables: Tables, textMatch: TextMatch): Uint8Array {
  const fails = new Uint8Array(columns.rows)
  markCodes(fails, columns.days, tables.day)
  markCodes(fails, columns.type.codes, tables.type)
  markCodes(fails, columns.target.codes, tables.target)
  markCodes(fails, columns.place.codes, tables.place)
  markCodes(fails, columns.admin1.codes, tables.admin1)
  markCodes(fails, columns.evidence.codes, tables.evidence)
  markActors(fails, columns.actor, tables.actor)
  if (textMatch !== undefined) markCodes(fails, textMatch, TEXT_TABLE)
  return fails
}

function markCodes(fails: Uint8Array, codes: Uint8Array | Uint16Array, table: FailTable): void {
  if (passesAll(table)) return
  for (let row = 0; row < fails.length; row++) {
    fails[row] = (fails[row] ?? 0) | (table[codes[row] ?? 0] ?? 0)
  }
}

function markActors(fails: Uint8Array, actor: ActorColumn, { ofEntry, ofRow }: ActorTables): void {
  if (passesAll(ofRow)) return
  const { offsets, codes, roles } = actor
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
