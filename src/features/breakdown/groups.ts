import { labelOf } from '#analysis/facetLabels.ts'
import { rowsBut, rowsShown, type Tally } from '#analysis/tally/tally.ts'
import type { Role } from '#domain/codes.ts'
import type { Dataset, Incident } from '#domain/dataset.ts'
import { isoWeekday, lengthInDays } from '#domain/day.ts'
import { facetOf, NONE, type ListedFacet } from '#domain/facets.ts'
import { weekSpans } from '#drawing/weeks.ts'
import type { Locale } from '#i18n/locale.ts'
import { narrow, type Action } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { isOnly, toggleActorRole, toggleDays, toggleValue } from '#state/filterChanges.ts'
import { admittedDays } from '#state/filterDays.ts'
import type { RankBy } from '#state/viewState.ts'

import { rowsWhere } from './columns.ts'
import { breakdownWords } from './words.ts'

/** What is ranked. */
export interface Shown {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
}

/** The incidents that share a value. */
export interface Group {
  readonly value: string
  readonly label: string
  readonly rows: readonly number[]
  /** Days on which it can have any, of groups in the order of time. */
  readonly days?: number
  /** Filters by the value or lets it go; a weekday is no filter. */
  readonly action?: Action
  readonly isOn?: boolean
}

/** Groups and all the rows that they are made from, of which one may be in several groups. */
export interface Grouping {
  readonly rows: readonly number[]
  readonly groups: readonly Group[]
}

/** The values of a facet that occur under every other filter. */
export function byFacet(
  facet: Exclude<RankBy & ListedFacet, 'actor'>,
  { dataset, tally, filter }: Shown,
  locale: Locale,
): Grouping {
  const { valuesOf } = facetOf(facet)
  const rows = rowsBut(tally, facet)
  const grouped = rowsByValue(dataset, rows, (incident) => valuesOf(incident, dataset))
  return {
    rows,
    groups: grouped.map(([value, own]) => ({
      value,
      label:
        value === NONE
          ? breakdownWords[locale.lang].notReported
          : labelOf(facet, value, dataset, locale),
      rows: own,
      action: narrow((current) => toggleValue(current, facet, value)),
      isOn: filter[facet].include.includes(value),
    })),
  }
}

/** The actors in one role under every filter but that of actors; an incident can have several. */
export function byActor(role: Role, { dataset, tally, filter }: Shown, locale: Locale): Grouping {
  const rows = rowsBut(tally, 'actor')
  const actorsOf = ({ claimedBy, blamed }: Incident) =>
    role === 'claimed' ? claimedBy : blamed.map(({ actorId }) => actorId)
  return {
    rows,
    groups: rowsByValue(dataset, rows, actorsOf).map(([value, own]) => ({
      value,
      label: labelOf('actor', value, dataset, locale),
      rows: own,
      action: narrow((current) => toggleActorRole(current, value, role)),
      isOn: isOnly(filter.actor, value) && isOnly(filter.role, role),
    })),
  }
}

/** The weekdays in the order of the language, under all filters. */
export function byWeekday(
  { dataset, tally, filter }: Shown,
  { weekStart, format }: Locale,
): Grouping {
  const rows = rowsShown(tally)
  const days = admittedDays(filter, dataset.meta.coverage)
  return {
    rows,
    groups: Array.from({ length: 7 }, (_, index) => {
      const weekday = ((weekStart - 1 + index) % 7) + 1
      return {
        value: String(weekday),
        label: format.weekday(weekday),
        rows: rowsWhere(dataset, rows, ({ date }) => isoWeekday(date) === weekday),
        days: days.filter((day) => isoWeekday(day) === weekday).length,
      }
    }),
  }
}

/** The weeks of the coverage in order, cut to it, whatever months and dates the filter picks. */
export function byWeek({ dataset, tally, filter }: Shown, { weekStart, format }: Locale): Grouping {
  const rows = rowsBut(tally, 'day')
  return {
    rows,
    groups: weekSpans(dataset.meta.coverage, weekStart).map((span) => ({
      value: String(span.from),
      label: format.rangeShort(span),
      rows: rowsWhere(dataset, rows, ({ date }) => span.from <= date && date <= span.to),
      days: lengthInDays(span),
      action: narrow((current) => toggleDays(current, span)),
      isOn: filter.from === span.from && filter.to === span.to,
    })),
  }
}

function rowsByValue(
  { incidents }: Dataset,
  rows: readonly number[],
  valuesOf: (incident: Incident) => readonly string[],
): readonly (readonly [string, readonly number[]])[] {
  const byValue = new Map<string, number[]>()
  for (const row of rows) {
    const incident = incidents[row]
    if (incident === undefined) continue
    const values = valuesOf(incident)
    for (const value of values.length === 0 ? [NONE] : new Set(values)) {
      const own = byValue.get(value)
      if (own === undefined) byValue.set(value, [row])
      else own.push(row)
    }
  }
  return [...byValue]
}
