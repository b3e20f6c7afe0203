import type { Columns, MultipleColumn } from '#data/columns.ts'
import { forEachFacet, type Facet } from '#state/filter.ts'

import { FACET_BIT, type Counts, type FacetCounts } from './tally.ts'

/** Counts each row for every facet when it fails nothing, and for one facet when it fails that one alone. */
export function countRows(columns: Columns, fails: Uint32Array): FacetCounts {
  const actors = countEntries(columns.actor, fails, 'actor')
  return {
    ...forEachFacet((facet) => {
      const column = columns[facet]
      if (facet === 'actor') return inRoles(actors, 'either')
      return 'offsets' in column
        ? inRoles(countEntries(column, fails, facet), 'either')
        : countCodes(column.codes, column.values.length, fails, facet)
    }),
    day: countCodes(columns.days, columns.dayCount, fails, 'day'),
    inRole: { claimed: inRoles(actors, 'claimed'), blamed: inRoles(actors, 'blamed') },
  }
}

function countCodes(
  codes: Uint8Array | Uint16Array,
  size: number,
  fails: Uint32Array,
  facet: Facet,
): Counts {
  const counts = new Uint32Array(size)
  const others = ~FACET_BIT[facet]
  for (let row = 0; row < fails.length; row++) {
    if (((fails[row] ?? 0) & others) !== 0) continue
    const code = codes[row] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

/** Rows by `code << 2 | roles` of each of their values; code 0 counts a row once, by all roles it has. */
function countEntries(
  { offsets, codes, roles, values }: MultipleColumn,
  fails: Uint32Array,
  facet: Facet,
): Uint32Array {
  const counts = new Uint32Array(values.length << 2)
  const others = ~FACET_BIT[facet]
  for (let row = 0; row < fails.length; row++) {
    if (((fails[row] ?? 0) & others) !== 0) continue
    const end = offsets[row + 1] ?? 0
    let seen = 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const role = roles[at] ?? 0
      seen |= role
      const key = ((codes[at] ?? 0) << 2) | role
      counts[key] = (counts[key] ?? 0) + 1
    }
    counts[seen] = (counts[seen] ?? 0) + 1
  }
  return counts
}

function inRoles(entries: Uint32Array, role: 'either' | 'claimed' | 'blamed'): Counts {
  const counts = new Uint32Array(entries.length >> 2)
  for (let code = 0; code < counts.length; code++) {
    const [neither = 0, claimed = 0, blamed = 0, both = 0] = entries.subarray(code << 2)
    if (code === 0) {
      counts[code] = neither + (role === 'claimed' ? blamed : role === 'blamed' ? claimed : 0)
    } else {
      counts[code] = both + (role === 'blamed' ? 0 : claimed) + (role === 'claimed' ? 0 : blamed)
    }
  }
  return counts
}
