import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EMPTY_FILTER, FACET_KEYS } from '#state/filter.ts'
import { clearFacet } from '#state/filterChanges.ts'
import { tally } from '#analysis/tally/pass.ts'
import { leftOutOnlyBy, rowsShown } from '#analysis/tally/tally.ts'

import { naiveFails, naiveTally } from './naive.ts'
import { anyFilter, anyRows, columnsOfRows, matchOf, named, namedFails } from './tables.ts'

describe('tally', () => {
  it('agrees with rows.filter on every count and every row, whatever the filter', () => {
    fc.assert(
      fc.property(anyRows, anyFilter, (rows, filter) => {
        const columns = columnsOfRows(rows)
        const result = tally(columns, filter, matchOf(rows, filter))
        expect(named(columns, result)).toEqual(naiveTally(rows, filter))
        expect(namedFails(result)).toEqual(naiveFails(rows, filter))
        expect(result.total).toBe(rows.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('shows every row of an empty filter once in each facet', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { counts, visible } = tally(columnsOfRows(rows), EMPTY_FILTER)
        expect(visible).toBe(rows.length)
        for (const facet of ['day', 'type', 'target', 'place', 'admin1', 'evidence'] as const) {
          expect(counts[facet].reduce((sum, count) => sum + count, 0)).toBe(rows.length)
        }
      }),
    )
  })

  it('lists the rows shown in their order', () => {
    fc.assert(
      fc.property(anyRows, anyFilter, (rows, filter) => {
        const fails = naiveFails(rows, filter)
        const shown = rowsShown(tally(columnsOfRows(rows), filter, matchOf(rows, filter)))
        expect(shown).toEqual([...rows.keys()].filter((row) => fails[row]?.length === 0))
      }),
    )
  })

  it('names as left out by some facets the rows that come back when those are cleared', () => {
    fc.assert(
      fc.property(anyRows, anyFilter, fc.subarray([...FACET_KEYS]), (rows, filter, facets) => {
        const columns = columnsOfRows(rows)
        const cleared = facets.reduce(clearFacet, filter)
        const before = tally(columns, filter, matchOf(rows, filter))
        const after = tally(columns, cleared, matchOf(rows, cleared))
        const already = new Set(rowsShown(before))
        expect(leftOutOnlyBy(before, facets)).toEqual(
          rowsShown(after).filter((row) => !already.has(row)),
        )
      }),
    )
  })
})
