import type { Columns } from '#data/columns.ts'
import { ROLES } from '#domain/codes.ts'
import { addDays, monthOf } from '#domain/day.ts'
import { NONE } from '#domain/facets.ts'
import { forEachFacet } from '#state/filter.ts'

import { naiveTally, type NamedCounts, type Row, type Tie } from '../unit/analysis/tally/naive.ts'
import type { Engine } from './engine.ts'

/** One `rows.filter` a facet over plain objects: the same code that the tests hold the tally against. */
export function naiveEngine(columns: Columns): Engine {
  const rows = plainRows(columns)
  const days = Array.from({ length: columns.dayCount }, (_, code) =>
    String(columns.firstDay + code),
  )
  return {
    name: 'rows.filter',
    apply: (filter) => {
      const { visible, counts } = naiveTally(rows, filter)
      return {
        visible,
        counts: {
          day: byCode(days, counts.day),
          ...forEachFacet((facet) => byCode(columns[facet].values, counts[facet])),
          claimed: byCode(columns.actor.values, counts.claimed),
          blamed: byCode(columns.actor.values, counts.blamed),
        },
      }
    },
  }
}

function byCode(values: readonly string[], counts: NamedCounts): Uint32Array {
  return Uint32Array.from(values, (value) => counts[value] ?? 0)
}

function plainRows(columns: Columns): readonly Row[] {
  const months = Array.from({ length: columns.dayCount }, (_, code) =>
    monthOf(addDays(columns.firstDay, code)),
  )
  const valueOf = (
    facet: 'type' | 'target' | 'place' | 'admin1' | 'evidence',
    row: number,
  ): string => columns[facet].values[columns[facet].codes[row] ?? 0] ?? NONE
  return Array.from(columns.days, (code, row) => ({
    day: addDays(columns.firstDay, code),
    month: months[code] ?? monthOf(addDays(columns.firstDay, code)),
    type: valueOf('type', row),
    target: valueOf('target', row),
    place: valueOf('place', row),
    admin1: valueOf('admin1', row),
    evidence: valueOf('evidence', row),
    harm: [NONE],
    ties: tiesOf(columns, row),
    found: false,
  }))
}

function tiesOf({ actor }: Columns, row: number): readonly Tie[] {
  const start = actor.offsets[row] ?? 0
  const codes = actor.codes.subarray(start, actor.offsets[row + 1])
  return Array.from(codes, (code, at) => ({
    actor: actor.values[code] ?? NONE,
    roles: ROLES.filter((_, bit) => ((actor.roles[start + at] ?? 0) & (1 << bit)) !== 0),
  }))
}
