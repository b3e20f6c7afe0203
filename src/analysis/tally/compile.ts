import type { Columns } from '#data/columns.ts'
import type { Role } from '#domain/codes.ts'
import { daysOfMonth, type DayRange } from '#domain/day.ts'
import { BLAMED, CLAIMED, EITHER_ROLE, facetOf, NONE, type ListedFacet } from '#domain/facets.ts'
import {
  EMPTY_SELECTION,
  forEachFacet,
  isEmptySelection,
  type Filter,
  type Selection,
} from '#state/filter.ts'

import { FACET_BIT } from './tally.ts'

/** For each code of a column 0 when it passes, else the bit of its facet. */
export type FailTable = Uint32Array

/** What the entries of one row say together, as bits: the index of `MultipleTables.ofRow`. */
const PRESENT = 1
const INCLUDED = 2
const EXCLUDED = 4

/** What a filter asks of a facet with several values a row. */
export interface MultipleTables {
  /** For each entry, by `code << 2 | roles`, what it adds to its row: a value in the roles asked for, picked, excluded. */
  readonly ofEntry: Uint8Array
  /** For the entries of a row taken together (0 is none): 0 when the row passes, else the bit of the facet. */
  readonly ofRow: FailTable
}

/** A filter turned into one look-up for each code, so that a row costs no comparison of names. */
export interface Tables extends Readonly<Record<ListedFacet, FailTable | MultipleTables>> {
  readonly day: FailTable
}

/** Turns a filter into look-up tables for the codes of these columns; a value they lack matches nothing. */
export function compile(columns: Columns, filter: Filter): Tables {
  return {
    day: dayTable(columns, filter),
    ...forEachFacet((facet) =>
      facetOf(facet).isMultiple
        ? multipleTables(facet, columns[facet].values, filter)
        : singleTable(columns[facet].values, filter[facet], FACET_BIT[facet]),
    ),
  }
}

function dayTable(columns: Columns, { months, from, to }: Filter): FailTable {
  const bit = FACET_BIT.day
  const table = new Uint32Array(columns.dayCount)
  const fill = (value: number, span: DayRange): void => {
    const start = Math.max(0, span.from - columns.firstDay)
    table.fill(value, start, Math.max(0, span.to - columns.firstDay + 1))
  }
  if (months.include.length > 0) table.fill(bit)
  for (const month of months.include) fill(0, daysOfMonth(month))
  for (const month of months.exclude) fill(bit, daysOfMonth(month))
  if (from !== undefined) table.fill(bit, 0, Math.max(0, from - columns.firstDay))
  if (to !== undefined) table.fill(bit, Math.max(0, to - columns.firstDay + 1))
  return table
}

function singleTable(values: readonly string[], selection: Selection, bit: number): FailTable {
  const table = new Uint32Array(values.length)
  if (selection.include.length > 0) table.fill(bit)
  for (const code of codesOf(values, selection.include)) table[code] = 0
  for (const code of codesOf(values, selection.exclude)) table[code] = bit
  return table
}

function multipleTables(
  facet: ListedFacet,
  values: readonly string[],
  filter: Filter,
): MultipleTables {
  const selection = filter[facet]
  const role = facet === 'actor' ? filter.role : EMPTY_SELECTION
  const asked = rolesAskedFor(role)
  // An entry of code 0 is a value that cannot be asked for: its row is reported, and never `none`.
  const included = new Set(codesOf(values, selection.include).filter((code) => code > 0))
  const excluded = new Set(codesOf(values, selection.exclude).filter((code) => code > 0))
  const ofEntry = new Uint8Array(values.length << 2)
  ofEntry.forEach((_, key) => {
    if ((key & asked) === 0) return
    const code = key >> 2
    ofEntry[key] =
      PRESENT | (included.has(code) ? INCLUDED : 0) | (excluded.has(code) ? EXCLUDED : 0)
  })
  const passes = rowRule(selection, role)
  const ofRow = new Uint32Array((PRESENT | INCLUDED | EXCLUDED) + 1)
  ofRow.forEach((_, seen) => {
    ofRow[seen] = passes(seen) ? 0 : FACET_BIT[facet]
  })
  return { ofEntry, ofRow }
}

function rowRule(selection: Selection, role: Selection<Role>): (seen: number) => boolean {
  if (isEmptySelection(selection)) {
    return isEmptySelection(role) ? () => true : (seen) => (seen & PRESENT) !== 0
  }
  const wanted = (seen: number): boolean =>
    selection.include.length === 0 ||
    (seen & INCLUDED) !== 0 ||
    (seen === 0 && selection.include.includes(NONE))
  const unwanted = (seen: number): boolean =>
    (seen & EXCLUDED) !== 0 || (seen === 0 && selection.exclude.includes(NONE))
  return (seen) => wanted(seen) && !unwanted(seen)
}

const ROLE_BIT = { claimed: CLAIMED, blamed: BLAMED } as const satisfies Record<Role, number>

function rolesAskedFor({ include, exclude }: Selection<Role>): number {
  return (include.length === 0 ? EITHER_ROLE : bitsOf(include)) & ~bitsOf(exclude)
}

function bitsOf(roles: readonly Role[]): number {
  return roles.reduce((sum, role) => sum | ROLE_BIT[role], 0)
}

function codesOf(values: readonly string[], wanted: readonly string[]): readonly number[] {
  return wanted
    .map((value) => (value === NONE ? 0 : values.indexOf(value, 1)))
    .filter((code) => code >= 0)
}
