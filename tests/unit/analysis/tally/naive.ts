import type { Role } from '#domain/codes.ts'
import type { Day, Month } from '#domain/day.ts'
import { NONE, type ListedFacet } from '#domain/facets.ts'
import { FACET_KEYS, type Facet, type Filter, type Selection } from '#state/filter.ts'

/** One row as a plain object; `NONE` where nothing is reported. */
export interface Row {
  readonly day: Day
  readonly month: Month
  readonly type: string
  readonly target: string
  readonly place: string
  readonly admin1: string
  readonly evidence: string
  /** What is reported of people harmed; neither a value nor `NONE` where only a zero is. */
  readonly harm: readonly string[]
  readonly ties: readonly Tie[]
  /** Whether the words looked for are in it. */
  readonly found: boolean
}

export interface Tie {
  readonly actor: string
  readonly roles: readonly Role[]
}

/** Rows by value; values of no row are left out. */
export type NamedCounts = Readonly<Record<string, number>>

/** What `tally` counts, by name. */
export interface NamedTally {
  readonly visible: number
  readonly counts: Readonly<Record<CountKey, NamedCounts>>
}

export type CountKey = 'day' | ListedFacet | Role

/** Filters and counts with `rows.filter`, once a facet. */
export function naiveTally(rows: readonly Row[], filter: Filter): NamedTally {
  const fails = naiveFails(rows, filter)
  const without = (facet?: Facet): readonly Row[] =>
    rows.filter((_, index) => fails[index]?.every((key) => key === facet))
  const visible = without()
  const tied = without('actor')
  return {
    visible: visible.length,
    counts: {
      day: countBy(without('day'), (row) => [String(row.day)]),
      type: countBy(without('type'), (row) => [row.type]),
      target: countBy(without('target'), (row) => [row.target]),
      place: countBy(without('place'), (row) => [row.place]),
      admin1: countBy(without('admin1'), (row) => [row.admin1]),
      evidence: countBy(without('evidence'), (row) => [row.evidence]),
      harm: countBy(without('harm'), (row) => row.harm),
      actor: countBy(tied, (row) => actorsOf(row, ['claimed', 'blamed'])),
      claimed: countBy(tied, (row) => actorsOf(row, ['claimed'])),
      blamed: countBy(tied, (row) => actorsOf(row, ['blamed'])),
    },
  }
}

/** On how many days a row passes everything. */
export function naiveDays(rows: readonly Row[], filter: Filter): number {
  const fails = naiveFails(rows, filter)
  return new Set(rows.filter((_, index) => fails[index]?.length === 0).map(({ day }) => day)).size
}

/** For each row the facets it fails. */
export function naiveFails(rows: readonly Row[], filter: Filter): readonly (readonly Facet[])[] {
  return rows.map((row) => FACET_KEYS.filter((facet) => !passes(row, filter, facet)))
}

function passes(row: Row, filter: Filter, facet: Facet): boolean {
  switch (facet) {
    case 'day':
      return (
        picks(filter.months, [row.month]) &&
        (filter.from === undefined || row.day >= filter.from) &&
        (filter.to === undefined || row.day <= filter.to)
      )
    case 'actor':
      return passesActor(row, filter)
    case 'harm':
      return picks(filter.harm, row.harm)
    case 'text':
      return filter.text === '' || row.found
    case 'type':
    case 'target':
    case 'place':
    case 'admin1':
    case 'evidence':
      return picks(filter[facet], [row[facet]])
  }
}

function passesActor(row: Row, { actor, role }: Filter): boolean {
  if ([actor, role].every(({ include, exclude }) => include.length + exclude.length === 0)) {
    return true
  }
  const roles = (['claimed', 'blamed'] as const).filter((one) => picks(role, [one]))
  const actors = actorsOf(row, roles)
  if (actor.include.length + actor.exclude.length > 0) return picks(actor, actors)
  return role.include.length + role.exclude.length === 0 || !actors.includes(NONE)
}

function picks(selection: Selection, values: readonly string[]): boolean {
  if (selection.include.length + selection.exclude.length === 0) return true
  const included = values.some((value) => selection.include.includes(value))
  const excluded = values.some((value) => selection.exclude.includes(value))
  return (included || selection.include.length === 0) && !excluded
}

function actorsOf(row: Row, roles: readonly Role[]): readonly string[] {
  const tied = row.ties.filter((tie) => tie.roles.some((role) => roles.includes(role)))
  return tied.length === 0 ? [NONE] : tied.map((tie) => tie.actor)
}

/** Counts rows by each of their values. */
export function countBy(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): NamedCounts {
  const counts = new Map<string, number>()
  for (const row of rows) {
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}
