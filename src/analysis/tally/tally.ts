import type { Role } from '#domain/codes.ts'
import type { ListedFacet } from '#domain/facets.ts'
import { FACET_KEYS, type Facet } from '#state/filter.ts'

/** One bit a facet, as set in `Tally.fails`. */
export const FACET_BIT: Readonly<Record<Facet, number>> = bits()

/** Counts by code of a column's `values`, code 0 being "not reported". */
export type Counts = Uint32Array

/** Rows by value, each facet counted with its own filter left out and all others applied. */
export interface FacetCounts extends Readonly<Record<ListedFacet, Counts>> {
  /** By day since the first day of coverage. */
  readonly day: Counts
  /** Rows by actor in one role; code 0 counts rows with nobody in that role. `actor` counts either role. */
  readonly inRole: Readonly<Record<Role, Counts>>
}

/** What a filter leaves, and what each facet would leave without its own part of the filter. */
export interface Tally {
  /** Rows in the table. */
  readonly total: number
  /** Rows that pass everything. */
  readonly visible: number
  /** For each row the facets it fails, as bits; 0 is visible. */
  readonly fails: Uint32Array
  readonly counts: FacetCounts
}

/** For each row 1 when the words of the filter find it, else 0; `undefined` when it has no words. */
export type TextMatch = Uint8Array | undefined

/** The rows that pass everything, in the order of the table. */
export function rowsShown(tally: Tally): readonly number[] {
  return rowsWhere(tally.fails, (fails) => fails === 0)
}

/** The rows that would be shown if these facets were cleared, and are not shown now. */
export function leftOutOnlyBy(tally: Tally, facets: readonly Facet[]): readonly number[] {
  const cleared = facets.reduce((sum, facet) => sum | FACET_BIT[facet], 0)
  return rowsWhere(tally.fails, (fails) => fails !== 0 && (fails & ~cleared) === 0)
}

/** The rows that pass everything but one facet: what each of its values is counted in. */
export function rowsBut({ fails }: Tally, facet: Facet): readonly number[] {
  return rowsWhere(fails, (failed) => (failed & ~FACET_BIT[facet]) === 0)
}

function rowsWhere(fails: Uint32Array, wanted: (fails: number) => boolean): readonly number[] {
  const rows: number[] = []
  fails.forEach((failed, row) => {
    if (wanted(failed)) rows.push(row)
  })
  return rows
}

function bits(): Record<Facet, number> {
  const entries = FACET_KEYS.map((facet, at) => [facet, 1 << at] as const)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets the keys it was given
  return Object.fromEntries(entries) as Record<Facet, number>
}
