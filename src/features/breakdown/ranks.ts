import { labelOf } from '#analysis/facetLabels.ts'
import { rowsBut, rowsShown, type Tally } from '#analysis/tally/tally.ts'
import type { Dataset } from '#domain/dataset.ts'
import { isoWeekday } from '#domain/day.ts'
import { facetOf, NONE, type SingleFacet } from '#domain/facets.ts'
import { byCodeUnit } from '#domain/order.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Filter } from '#state/filter.ts'
import { admittedDays } from '#state/filterDays.ts'

import { rowsWhere } from './columns.ts'
import { breakdownWords } from './words.ts'

export type RankedFacet = Extract<SingleFacet, 'place' | 'admin1' | 'target'>

/** A value and its incidents. */
export interface Rank {
  readonly value: string
  readonly label: string
  readonly rows: readonly number[]
}

export interface WeekdayRank extends Rank {
  /** The incidents it would have if each of the days shown had as many. */
  readonly even: number
}

/** The values of a facet that occur under every other filter, the most frequent first. */
export function ranksOf(
  facet: RankedFacet,
  dataset: Dataset,
  tally: Tally,
  locale: Locale,
): readonly Rank[] {
  const { valuesOf } = facetOf(facet)
  const byValue = new Map<string, number[]>()
  for (const row of rowsBut(tally, facet)) {
    const incident = dataset.incidents[row]
    if (incident === undefined) continue
    const [value = NONE] = valuesOf(incident, dataset)
    const rows = byValue.get(value)
    if (rows === undefined) byValue.set(value, [row])
    else rows.push(row)
  }
  const nameOf = (value: string) =>
    value === NONE
      ? breakdownWords[locale.lang].notReported
      : labelOf(facet, value, dataset, locale)
  return [...byValue]
    .map(([value, rows]) => ({ value, label: nameOf(value), rows }))
    .toSorted((a, b) => b.rows.length - a.rows.length || byCodeUnit(a.label, b.label))
}

/** The weekdays in the order of the language, under all filters. */
export function weekdaysOf(
  dataset: Dataset,
  tally: Tally,
  filter: Filter,
  { weekStart, format }: Locale,
): readonly WeekdayRank[] {
  const shown = rowsShown(tally)
  const days = admittedDays(filter, dataset.meta.coverage)
  return Array.from({ length: 7 }, (_, index) => {
    const weekday = ((weekStart - 1 + index) % 7) + 1
    const such = days.filter((day) => isoWeekday(day) === weekday).length
    return {
      value: String(weekday),
      label: format.weekday(weekday),
      rows: rowsWhere(dataset, shown, ({ date }) => isoWeekday(date) === weekday),
      even: days.length === 0 ? 0 : (shown.length * such) / days.length,
    }
  })
}
