import type { Incident, OutsideCount } from '#domain/dataset.ts'
import { isCountedBy } from '#domain/measure.ts'

/** Our own count for the days and the kind of attack of a count by others. */
export interface OwnCount {
  readonly incidents: number
  /** How many of them are contested. */
  readonly contested: number
}

/** Counts what a count by others is compared with; `undefined` where nothing is. */
export function ownCountFor(
  { ours }: Pick<OutsideCount, 'ours'>,
  incidents: readonly Incident[],
): OwnCount | undefined {
  if (ours === null) return undefined
  const { measure, span } = ours
  const counted = incidents.filter(
    (incident) =>
      span.from <= incident.date && incident.date <= span.to && isCountedBy(measure, incident),
  )
  const contested = counted.filter(({ evidence }) => evidence === 'contested')
  return { incidents: counted.length, contested: contested.length }
}
