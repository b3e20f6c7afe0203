import type { Column, Columns } from '#data/columns.ts'
import type { Role } from '#domain/codes.ts'
import { daysOfMonth, type DayRange } from '#domain/day.ts'
import { NONE, isEmptySelection, type Filter, type Selection } from '#state/filter.ts'

import { FACET_BIT } from './tally.ts'

/** For each code of a column 0 when it passes, else the bit of its facet. */
export type FailTable = Uint8Array

/** Bit of each role in `ActorColumn.roles`. */
const ROLE_BIT = { claimed: 1, blamed: 2 } as const satisfies Record<Role, number>

/** What the entries of one row say together, as bits: the index of `ActorTables.ofRow`. */
const TIED = 1
const INCLUDED = 2
const EXCLUDED = 4

/** What a filter asks of the actors of a row. */
export interface ActorTables {
  /** For each entry, by `code << 2 | roles`, what it adds to its row: a tie in the roles asked for, picked, excluded. */
  readonly ofEntry: Uint8Array
  /** For the entries of a row taken together (0 is nobody): 0 when the row passes, else the bit of the facet. */
  readonly ofRow: FailTable
}

/** A filter turned into one look-up for each code, so that a row costs no comparison of names. */
export interface Tables {
  readonly day: FailTable
  readonly type: FailTable
  readonly target: FailTable
  readonly place: FailTable
  readonly admin1: FailTable
  readonly evidence: FailTable
  readonly actor: ActorTables
}

/** Turns a filter into look-up tables for the codes of these columns; a value they lack matches nothing. */
export function compile(columns: Columns, filter: Filter): Tables {
  return {
    day: dayTable(columns, filter),
    type: listedTable(columns.type, filter.type, FACET_BIT.type),
    target: listedTable(columns.target, filter.target, FACET_BIT.target),
    place: listedTable(columns.place, filter.place, FACET_BIT.place),
    admin1: listedTable(columns.admin1, filter.admin1, FACET_BIT.admin1),
    evidence: listedTable(columns.evidence, filter.evidence, FACET_BIT.evidence),
    actor: actorTables(columns.actor.values, filter),
  }
}

function dayTable(columns: Columns, { months, from, to }: Filter): FailTable {
  const bit = FACET_BIT.day
  const table = new Uint8Array(columns.dayCount)
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

function listedTable({ values }: Column, selection: Selection, bit: number): FailTable {
  const table = new Uint8Array(values.length)
  if (selection.include.length > 0) table.fill(bit)
  for (const code of codesOf(values, selection.include)) table[code] = 0
  for (const code of codesOf(values, selection.exclude)) table[code] = bit
  return table
}

function actorTables(values: readonly string[], { actor, role }: Filter): ActorTables {
  const asked = rolesAskedFor(role)
  const included = new Set(codesOf(values, actor.include))
  const excluded = new Set(codesOf(values, actor.exclude))
  const ofEntry = new Uint8Array(values.length << 2)
  ofEntry.forEach((_, key) => {
    if ((key & asked) === 0) return
    const code = key >> 2
    ofEntry[key] = TIED | (included.has(code) ? INCLUDED : 0) | (excluded.has(code) ? EXCLUDED : 0)
  })
  const passes = rowRule(actor, role)
  const ofRow = new Uint8Array((TIED | INCLUDED | EXCLUDED) + 1)
  ofRow.forEach((_, seen) => {
    ofRow[seen] = passes(seen) ? 0 : FACET_BIT.actor
  })
  return { ofEntry, ofRow }
}

function rowRule(actor: Selection, role: Selection<Role>): (seen: number) => boolean {
  if (isEmptySelection(actor)) {
    return isEmptySelection(role) ? () => true : (seen) => (seen & TIED) !== 0
  }
  const wanted = (seen: number): boolean =>
    actor.include.length === 0 ||
    (seen & INCLUDED) !== 0 ||
    (seen === 0 && actor.include.includes(NONE))
  const unwanted = (seen: number): boolean =>
    (seen & EXCLUDED) !== 0 || (seen === 0 && actor.exclude.includes(NONE))
  return (seen) => wanted(seen) && !unwanted(seen)
}

function rolesAskedFor({ include, exclude }: Selection<Role>): number {
  const bits = (roles: readonly Role[]): number =>
    roles.reduce((sum, role) => sum | ROLE_BIT[role], 0)
  const both = ROLE_BIT.claimed | ROLE_BIT.blamed
  return (include.length === 0 ? both : bits(include)) & ~bits(exclude)
}

function codesOf(values: readonly string[], wanted: readonly string[]): readonly number[] {
  return wanted
    .map((value) => (value === NONE ? 0 : values.indexOf(value, 1)))
    .filter((code) => code >= 0)
}
