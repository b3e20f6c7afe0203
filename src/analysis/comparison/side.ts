import type { Dataset, Incident } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import { admittedDays } from '#state/filterDays.ts'
import type { Subset } from '#state/viewState.ts'

import { figuresOf, type KeyFigures } from '../keyFigures.ts'
import type { Tally } from '../tally/tally.ts'

/** What one side of a comparison shows. */
export interface ComparedSide {
  readonly subset: Subset
  readonly incidents: readonly Incident[]
  /** The days of the coverage that its filter admits, in order. */
  readonly days: readonly Day[]
  readonly figures: KeyFigures
}

/** Below this number of incidents on a side, what differs may be chance. */
const FEW = 10

/** A side of a comparison, of what counts on it and what its filter leaves. */
export function sideOf(subset: Subset, dataset: Dataset, tally: Tally): ComparedSide {
  const incidents = dataset.incidents.filter((_, row) => tally.fails[row] === 0)
  const days = admittedDays(subset.filter, dataset.meta.coverage)
  return { subset, incidents, days, figures: figuresOf(incidents, days) }
}

/** Whether the sides cover as many days, so that their totals can stand beside one another. */
export function isOneLength(a: ComparedSide, b: ComparedSide): boolean {
  return a.days.length === b.days.length
}

/** Incidents that are on both sides. */
export function sharedIncidents(a: ComparedSide, b: ComparedSide): number {
  const ids = new Set(a.incidents.map(({ id }) => id))
  return b.incidents.filter(({ id }) => ids.has(id)).length
}

/** Whether either side has so few incidents that small differences say little. */
export function isFew(a: ComparedSide, b: ComparedSide): boolean {
  return Math.min(a.incidents.length, b.incidents.length) < FEW
}
