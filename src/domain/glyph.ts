import type { AttackType } from './codes.ts'

/**
 * The mark of an incident by attack type: an SVG path in a box from -1 to 1, equal in weight to the eye.
 * The same mark stands on the map, in the calendar, in the chart, in the list and in the filter.
 * It is hollow where no founding document has the incident, only reports from outside them.
 */
export const GLYPH_PATHS = {
  rocket: 'M0-1 1 .82H-1Z',
  'ied-convoy': 'M-.9 0a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0Z',
  'ied-diplomatic': 'M0-1.1 1.1 0 0 1.1-1.1 0Z',
  other: 'M-.82-.82H.82V.82H-.82Z',
} as const satisfies Record<AttackType, string>
