import type { Dataset, Incident } from '#domain/dataset.ts'
import { lengthInDays, type Day } from '#domain/day.ts'
import { memoizeByObject } from '#domain/memoize.ts'
import {
  BLAMED,
  CLAIMED,
  EITHER_ROLE,
  facetOf,
  LISTED_FACETS,
  NONE,
  valuesInOrder,
  type ListedFacet,
  type MultipleFacet,
  type SingleFacet,
} from '#domain/facets.ts'

/** A dictionary-encoded facet with one value a row: row r holds `values[codes[r]]`; code 0 is "not reported". */
export interface SingleColumn {
  readonly values: readonly string[]
  readonly codes: Uint8Array | Uint16Array
}

/**
 * A facet with any number of values a row: those of row r are entries `offsets[r]` up to `offsets[r + 1]`. `roles` has
 * bit 1 for claimed and bit 2 for blamed; both for facets other than `actor`. Code 0 is a value that is offered nowhere.
 */
export interface MultipleColumn {
  readonly values: readonly string[]
  readonly offsets: Uint32Array
  readonly codes: Uint16Array
  readonly roles: Uint8Array
}

export type Column = SingleColumn | MultipleColumn

/** The dataset as typed arrays, one entry a row. */
export interface Columns
  extends
    Readonly<Record<SingleFacet, SingleColumn>>,
    Readonly<Record<MultipleFacet, MultipleColumn>> {
  readonly rows: number
  /** Days count from this one. */
  readonly firstDay: Day
  readonly dayCount: number
  /** Days since `firstDay`. */
  readonly days: Uint16Array
}

/** The dataset as columns: row r is `dataset.incidents[r]`, and each value list is in a fixed order. Made once for each dataset. */
export const columnsOf = memoizeByObject((dataset: Dataset): Columns => {
  const { incidents, meta } = dataset
  const entries = LISTED_FACETS.map((facet) => [facet, encode(facet, dataset)] as const)
  return {
    rows: incidents.length,
    firstDay: meta.coverage.from,
    dayCount: lengthInDays(meta.coverage),
    days: Uint16Array.from(incidents, (incident) => incident.date - meta.coverage.from),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the facet table says which kind each column is
    ...(Object.fromEntries(entries) as Pick<Columns, ListedFacet>),
  }
})

function encode(facet: ListedFacet, dataset: Dataset): Column {
  const { valuesOf, isMultiple } = facetOf(facet)
  const values = [NONE, ...valuesInOrder(facet, dataset)]
  const codeOf = new Map(values.map((value, code) => [value, code]))
  const rows = dataset.incidents.map((incident) =>
    valuesOf(incident, dataset).map((value) => codeOf.get(value) ?? 0),
  )
  if (!isMultiple) return { values, codes: Uint16Array.from(rows, ([code = 0]) => code) }
  const offsets = new Uint32Array(rows.length + 1)
  rows.forEach((codes, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + codes.length
  })
  const roles = dataset.incidents.flatMap((incident) =>
    valuesOf(incident, dataset).map((value) =>
      facet === 'actor' ? rolesOf(incident, value) : EITHER_ROLE,
    ),
  )
  return { values, offsets, codes: Uint16Array.from(rows.flat()), roles: Uint8Array.from(roles) }
}

function rolesOf({ claimedBy, blamed }: Incident, actor: string): number {
  const isBlamed = blamed.some(({ actorId }) => actorId === actor)
  return (claimedBy.includes(actor) ? CLAIMED : 0) | (isBlamed ? BLAMED : 0)
}
