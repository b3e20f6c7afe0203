import type { Weapon, WherePrec } from '#domain/codes.ts'
import type { Incident } from '#domain/dataset.ts'
import { lengthInDays } from '#domain/day.ts'

const EXPLOSIONS = 'Explosions/Remote violence'
const LONGEST_WEEK = 7

interface EventClass {
  readonly eventType: string | null
  readonly subEventType: string | null
}

/** How ACLED classes an event by its weapon; `null` when the weapon is unknown. */
export const EVENT_CLASSES = {
  rocket: { eventType: EXPLOSIONS, subEventType: 'Shelling/artillery/missile attack' },
  ied: { eventType: EXPLOSIONS, subEventType: 'Remote explosive/landmine/IED' },
  drone: { eventType: EXPLOSIONS, subEventType: 'Air/drone strike' },
  unknown: { eventType: null, subEventType: null },
} as const satisfies Record<Weapon, EventClass>

/**
 * ACLED `geo_precision` of a UCDP `where_prec`: 1 the place, 2 near it or a small part of a region, 3 a larger
 * region. A road runs through more than a small part, so it is 3.
 */
export const GEO_PRECISIONS = {
  1: 1,
  2: 2,
  3: 2,
  4: 3,
  5: 3,
  6: null,
} as const satisfies Record<WherePrec, 1 | 2 | 3 | null>

/** ACLED `time_precision`: 1 to the day, 2 to the week, 3 to the month. */
export function timePrecision({ datePrecision, span }: Incident): 1 | 2 | 3 {
  switch (datePrecision) {
    case 'day':
      return 1
    case 'week':
      return 2
    case 'month':
      return 3
    case 'range':
      return lengthInDays(span) <= LONGEST_WEEK ? 2 : 3
  }
}
