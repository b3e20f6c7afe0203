import type { Columns } from '#data/columns.ts'
import type { Filter } from '#state/filter.ts'

import { compile, type FailTable } from './compile.ts'
import { countRows } from './count.ts'
import { markFails } from './mark.ts'
import type { Counts, Tally, TextMatch } from './tally.ts'

/**
 * Counts every facet of a table under a filter in one pass: each row is marked with the facets it
 * fails, then counted where it belongs. The words of the filter count only through `textMatch`.
 */
export function tally(columns: Columns, filter: Filter, textMatch?: TextMatch): Tally {
  const tables = compile(columns, filter)
  const fails = markFails(columns, tables, textMatch)
  const counts = countRows(columns, fails)
  const shown = {
    day: onlyPassing(counts.day, tables.day),
    place: onlyPassing(counts.place, tables.place),
  }
  const visible = shown.day.reduce((sum, rows) => sum + rows, 0)
  return { total: columns.rows, visible, fails, counts, shown }
}

function onlyPassing(counts: Counts, table: FailTable): Counts {
  return counts.map((rows, code) => (table[code] === 0 ? rows : 0))
}
