import { FACET_KEYS, type Facet } from '#state/filter.ts'

import { FACET_BIT, type Tally } from './tally.ts'

/** A facet and the rows that would be shown without its filter. */
export interface Relief {
  readonly facet: Facet
  readonly rows: number
}

/** The one facet that alone leaves most rows out; `undefined` when no single facet does. */
export function greatestRelief({ fails }: Tally): Relief | undefined {
  const reliefs = FACET_KEYS.map((facet) => ({
    facet,
    rows: fails.reduce((rows, bits) => rows + (bits === FACET_BIT[facet] ? 1 : 0), 0),
  }))
  return reliefs.filter(({ rows }) => rows > 0).toSorted((a, b) => b.rows - a.rows)[0]
}
