import type { AttackType } from './codes.ts'
import type { Claim, Incident } from './dataset.ts'

/**
 * The mark of an incident by attack type: an SVG path in a box from -1 to 1, equal in weight to the eye.
 * The same mark stands on the map, in the calendar, in the chart, in the list and in the filter.
 */
export const GLYPH_PATHS = {
  rocket: 'M0-1 1 .82H-1Z',
  'ied-convoy': 'M-.9 0a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0Z',
  'ied-diplomatic': 'M0-1.1 1.1 0 0 1.1-1.1 0Z',
  other: 'M-.82-.82H.82V.82H-.82Z',
} as const satisfies Record<AttackType, string>

/** The dot at the upper corner of a mark where people were reported killed, in the box of the mark. */
export const DEATHS_DOT = { cx: 0.95, cy: -0.95, r: 0.42 } as const

/** Width of the edge that sets the dot off from what it stands on; half of it lies under the dot. */
export const DEATHS_EDGE = 0.4

/** What the mark of one incident shows of it. */
export interface MarkLook {
  readonly type: AttackType
  readonly hollow: boolean
  /** With a dot: people were reported killed. */
  readonly deadly: boolean
}

/** How the mark of an incident looks, in every view. */
export function lookOf(incident: Incident): MarkLook {
  return { type: incident.type, hollow: isHollow(incident), deadly: (incident.killed ?? 0) > 0 }
}

/** Whether an incident is disputed or rests on one solid source at most. */
export function isHollow({
  evidence,
  solidSourceCount,
}: Pick<Incident, 'evidence' | 'solidSourceCount'>): boolean {
  return evidence === 'contested' || solidSourceCount < 2
}

/** How many sources say something of an incident that is not weak. */
export function countSolidSources(claims: readonly Claim[]): number {
  return new Set(claims.flatMap(({ weak, sourceIds }) => (weak ? [] : sourceIds))).size
}
