import type { Columns } from '#data/columns.ts'
import type { Role } from '#domain/codes.ts'
import { addDays, monthOf, type Month } from '#domain/day.ts'

import { FACET_BIT, type Counts, type Tally } from './tally.ts'

/** Rows by value, `none` being "not reported". Values at zero are there too, in the order of the data. */
export type ValueCounts = ReadonlyMap<string, number>

/** The counts of a tally by name instead of by code. */
export interface NamedCounts {
  readonly month: ReadonlyMap<Month, number>
  readonly type: ValueCounts
  readonly target: ValueCounts
  readonly place: ValueCounts
  readonly admin1: ValueCounts
  readonly evidence: ValueCounts
  readonly actor: {
    readonly either: ValueCounts
    readonly claimed: ValueCounts
    readonly blamed: ValueCounts
    /** Rows with anybody in a role. */
    readonly anybody: Readonly<Record<Role, number>>
  }
}

/** Names the counts of a tally. */
export function namedCounts(columns: Columns, tally: Tally): NamedCounts {
  const { counts } = tally
  const rows = rowsBut(tally, FACET_BIT.actor)
  return {
    month: byMonth(columns, counts.day),
    type: named(columns.type.values, counts.type),
    target: named(columns.target.values, counts.target),
    place: named(columns.place.values, counts.place),
    admin1: named(columns.admin1.values, counts.admin1),
    evidence: named(columns.evidence.values, counts.evidence),
    actor: {
      either: named(columns.actor.values, counts.actor.either),
      claimed: named(columns.actor.values, counts.actor.claimed),
      blamed: named(columns.actor.values, counts.actor.blamed),
      anybody: {
        claimed: rows - (counts.actor.claimed[0] ?? 0),
        blamed: rows - (counts.actor.blamed[0] ?? 0),
      },
    },
  }
}

/** Rows that pass everything but the facets of these bits. */
function rowsBut({ fails }: Tally, bits: number): number {
  return fails.reduce((rows, failed) => rows + ((failed & ~bits) === 0 ? 1 : 0), 0)
}

function named(values: readonly string[], counts: Counts): ValueCounts {
  return new Map(values.map((value, code) => [value, counts[code] ?? 0]))
}

function byMonth({ firstDay }: Columns, byDay: Counts): ReadonlyMap<Month, number> {
  const months = new Map<Month, number>()
  byDay.forEach((count, day) => {
    const month = monthOf(addDays(firstDay, day))
    months.set(month, (months.get(month) ?? 0) + count)
  })
  return months
}
