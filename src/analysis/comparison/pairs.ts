import { ATTACK_TYPES } from '#domain/codes.ts'
import type { Dataset, Incident } from '#domain/dataset.ts'
import { isoWeekday, type Day } from '#domain/day.ts'
import { facetOf, NONE, valuesInOrder, type SingleFacet } from '#domain/facets.ts'
import type { Locale } from '#i18n/locale.ts'

import { labelOf } from '../facetLabels.ts'
import type { ComparedSide } from './side.ts'

/** By what the incidents of both sides are counted. */
export const PAIRED = ['type', 'target', 'weekday', 'admin1'] as const
export type Paired = (typeof PAIRED)[number]

/** The incidents of one value on one side, and the days of that side on which there could have been any. */
interface Half {
  readonly incidents: readonly Incident[]
  readonly days: number
}

/** One value on both sides. */
export interface Pair {
  readonly value: string
  readonly label: string
  readonly halves: readonly [Half, Half]
}

type Names = Pick<Dataset, 'places' | 'actors'>
type Sides = readonly [ComparedSide, ComparedSide]

/**
 * Both sides counted by one property: types and weekdays in their order, targets and governorates by how many
 * incidents both sides have of them together. Values that neither side has are left out, but no weekday is.
 */
export function pairsOf(by: Paired, sides: Sides, names: Names, locale: Locale): readonly Pair[] {
  return by === 'weekday' ? weekdayPairs(sides, locale) : facetPairs(by, sides, names, locale)
}

function facetPairs(
  by: Exclude<Paired, 'weekday'>,
  [a, b]: Sides,
  names: Names,
  locale: Locale,
): readonly Pair[] {
  const halfOf = (side: ComparedSide, value: string): Half => ({
    incidents: side.incidents.filter((incident) => valueOf(by, incident, names) === value),
    days: side.days.length,
  })
  const values = by === 'type' ? ATTACK_TYPES : [...valuesInOrder(by, names), NONE]
  const pairs = values.map((value): Pair => ({
    value,
    label: labelOf(by, value, names, locale),
    halves: [halfOf(a, value), halfOf(b, value)],
  }))
  const present = pairs.filter((pair) => both(pair) > 0)
  return by === 'type' ? present : present.toSorted((one, other) => both(other) - both(one))
}

function weekdayPairs([a, b]: Sides, { weekStart, format }: Locale): readonly Pair[] {
  return Array.from({ length: 7 }, (_, index) => {
    const weekday = ((weekStart - 1 + index) % 7) + 1
    const isOn = (day: Day) => isoWeekday(day) === weekday
    const halfOf = ({ incidents, days }: ComparedSide): Half => ({
      incidents: incidents.filter(({ date }) => isOn(date)),
      days: days.filter(isOn).length,
    })
    return {
      value: String(weekday),
      label: format.weekday(weekday),
      halves: [halfOf(a), halfOf(b)],
    }
  })
}

function valueOf(facet: SingleFacet, incident: Incident, { places }: Names): string {
  const [value = NONE] = facetOf(facet).valuesOf(incident, { places })
  return value
}

function both({ halves: [a, b] }: Pair): number {
  return a.incidents.length + b.incidents.length
}

/** Incidents a day; of no day there is no rate. */
export function rateOf(count: number, days: number): number {
  return days === 0 ? 0 : count / days
}
