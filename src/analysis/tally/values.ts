import type { Columns } from '#data/columns.ts'
import type { Role } from '#domain/codes.ts'
import { addDays, monthOf, type Month } from '#domain/day.ts'
import type { ListedFacet } from '#domain/facets.ts'
import { forEachFacet } from '#state/filter.ts'

import { FACET_BIT, type Counts, type Tally } from './tally.ts'

/** Rows by value, `none` being "not reported". Values at zero are there too, in the order of the data. */
type ValueCounts = ReadonlyMap<string, number>

/** The counts of a tally by name instead of by code. */
export interface NamedCounts extends Readonly<Record<ListedFacet, ValueCounts>> {
  readonly month: ReadonlyMap<Month, number>
  /** Rows with anybody in a role. */
  readonly role: Readonly<Record<Role, number>>
}

/** Names the counts of a tally. */
export function namedCounts(columns: Columns, tally: Tally): NamedCounts {
  const { counts } = tally
  const rows = rowsBut(tally, FACET_BIT.actor)
  return {
    ...forEachFacet((facet) => named(columns[facet].values, counts[facet])),
    month: byMonth(columns, counts.day),
    role: {
      claimed: rows - (counts.inRole.claimed[0] ?? 0),
      blamed: rows - (counts.inRole.blamed[0] ?? 0),
    },
  }
}

/**
 * Counts for the menus. Choosing a place clears the governorates and the other way round, so both are counted
 * without either.
 */
export function menuCounts(columns: Columns, tally: Tally): NamedCounts {
  return {
    ...namedCounts(columns, tally),
    place: countedAnywhere(columns, tally, 'place'),
    admin1: countedAnywhere(columns, tally, 'admin1'),
  }
}

function countedAnywhere(
  columns: Columns,
  { fails }: Tally,
  facet: 'place' | 'admin1',
): ValueCounts {
  const { codes, values } = columns[facet]
  const counts = new Uint32Array(values.length)
  const others = ~(FACET_BIT.place | FACET_BIT.admin1)
  fails.forEach((failed, row) => {
    const code = codes[row] ?? 0
    if ((failed & others) === 0) counts[code] = (counts[code] ?? 0) + 1
  })
  return named(values, counts)
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
