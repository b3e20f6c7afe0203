import { figuresOf, type KeyFigures } from '#analysis/keyFigures.ts'
import { rowsBut, type Tally } from '#analysis/tally/tally.ts'
import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import type { Dataset, Incident } from '#domain/dataset.ts'
import { daysOfMonth, monthOf, monthsOf, overlap, type DayRange, type Month } from '#domain/day.ts'
import { daysIn } from '#drawing/weeks.ts'
import type { Filter } from '#state/filter.ts'
import { admittedDays } from '#state/filterDays.ts'

/** A month or an attack type as it stands under every filter but that of its own facet. */
export interface Column<Value extends string> {
  readonly value: Value
  /** The days that its calendar draws. */
  readonly span: DayRange
  readonly rows: readonly number[]
  readonly figures: KeyFigures
}

/** The months of the coverage, whatever months and dates the filter picks. */
export function monthColumns(dataset: Dataset, tally: Tally): readonly Column<Month>[] {
  const { coverage } = dataset.meta
  const rows = rowsBut(tally, 'day')
  return monthsOf(coverage).flatMap((value) => {
    const span = overlap(daysOfMonth(value), coverage)
    if (span === undefined) return []
    const own = rowsWhere(dataset, rows, ({ date }) => monthOf(date) === value)
    return [{ value, span, rows: own, figures: figuresOf(incidentsAt(dataset, own), daysIn(span)) }]
  })
}

/** The attack types, whatever types the filter picks, over the days that it admits. */
export function typeColumns(
  dataset: Dataset,
  tally: Tally,
  filter: Filter,
): readonly Column<AttackType>[] {
  const span = dataset.meta.coverage
  const days = admittedDays(filter, span)
  const rows = rowsBut(tally, 'type')
  return ATTACK_TYPES.map((value) => {
    const own = rowsWhere(dataset, rows, ({ type }) => type === value)
    return { value, span, rows: own, figures: figuresOf(incidentsAt(dataset, own), days) }
  })
}

/** The incidents of some rows. */
export function incidentsAt({ incidents }: Dataset, rows: readonly number[]): readonly Incident[] {
  return rows.flatMap((row) => incidents[row] ?? [])
}

/** Those of some rows whose incident is as wanted. */
export function rowsWhere(
  { incidents }: Dataset,
  rows: readonly number[],
  isWanted: (incident: Incident) => boolean,
): readonly number[] {
  return rows.filter((row) => {
    const incident = incidents[row]
    return incident !== undefined && isWanted(incident)
  })
}
