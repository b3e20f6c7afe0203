import type { Facet } from '#state/filter.ts'

/** One bit a facet, as set in `Tally.fails`. */
export const FACET_BIT = {
  day: 1,
  type: 2,
  target: 4,
  place: 8,
  admin1: 16,
  actor: 32,
  evidence: 64,
  text: 128,
} as const satisfies Record<Facet, number>

/** Counts by code of a column's `values`, code 0 being "not reported". */
export type Counts = Uint32Array

/** Rows by value, each facet counted with its own filter left out and all others applied. */
export interface FacetCounts {
  /** By day since the first day of coverage. */
  readonly day: Counts
  readonly type: Counts
  readonly target: Counts
  readonly place: Counts
  readonly admin1: Counts
  readonly evidence: Counts
  /** Rows that tie an actor in either role, in each role; code 0 counts rows with nobody in that role. */
  readonly actor: { readonly either: Counts; readonly claimed: Counts; readonly blamed: Counts }
}

/** What a filter leaves, and what each facet would leave without its own part of the filter. */
export interface Tally {
  /** Rows in the table. */
  readonly total: number
  /** Rows that pass everything. */
  readonly visible: number
  /** For each row the facets it fails, as bits; 0 is visible. */
  readonly fails: Uint8Array
  readonly counts: FacetCounts
  /** Rows by day and by place, with everything applied. */
  readonly shown: { readonly day: Counts; readonly place: Counts }
}

/** For each row 1 when the words of the filter find it, else 0; `undefined` when it has no words. */
export type TextMatch = Uint8Array | undefined

/** The rows that pass everything, in the order of the table. */
export function rowsShown(tally: Tally): readonly number[] {
  return rowsWhere(tally.fails, (fails) => fails === 0)
}

/** The rows that would be shown if these facets were cleared, and are not shown now. */
export function leftOutOnlyBy(tally: Tally, facets: readonly Facet[]): readonly number[] {
  const cleared = facets.reduce((bits, facet) => bits | FACET_BIT[facet], 0)
  return rowsWhere(tally.fails, (fails) => fails !== 0 && (fails & ~cleared) === 0)
}

function rowsWhere(fails: Uint8Array, wanted: (fails: number) => boolean): readonly number[] {
  const rows: number[] = []
  fails.forEach((bits, row) => {
    if (wanted(bits)) rows.push(row)
  })
  return rows
}
