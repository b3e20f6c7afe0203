import type { Columns } from '#data/columns.ts'
import type { Filter } from '#state/filter.ts'

import { compile } from './compile.ts'
import { countRows } from './count.ts'
import { markFails } from './mark.ts'
import type { Tally, TextMatch } from './tally.ts'

/**
 * Counts every facet of a table under a filter: each row is marked with the facets it fails, then counted where it
 * belongs. The words of the filter count only through `textMatch`.
 */
export function tally(columns: Columns, filter: Filter, textMatch?: TextMatch): Tally {
  const fails = markFails(columns, compile(columns, filter), textMatch)
  let visible = 0
  for (const failed of fails) if (failed === 0) visible++
  return { total: columns.rows, visible, fails, counts: countRows(columns, fails) }
}
