import type { Dataset } from '#domain/dataset.ts'
import type { DayRange } from '#domain/day.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import { admittedDays } from '#state/filterDays.ts'
import type { NumberedEvent } from '#drawing/events.ts'
import { stackByDay, type StackedMark } from '#drawing/stacks.ts'

import { columnsOf, runsOf, timelineOf, type By, type ChartRows, type Column } from './columns.ts'

/** A mark of the chart by day. */
export interface ChartMark extends StackedMark {
  /** Left out by the months and dates of the filter alone. */
  readonly faint: boolean
}

/** What the chart draws, apart from its size. */
export interface ChartContents {
  readonly by: By
  readonly coverage: DayRange
  /** Most incidents in one column when nothing is filtered. */
  readonly highest: number
  readonly columns: readonly Column[]
  readonly marks: readonly ChartMark[]
  readonly events: readonly NumberedEvent[]
  /** Unbroken spans of the days picked; none when the dates are not narrowed. */
  readonly picked: readonly DayRange[]
}

interface ChartView {
  readonly by: By
  readonly filter: Filter
  /** ISO weekday, 1 for Monday. */
  readonly weekStart: number
}

/** The columns, marks, events and picked days of a view. */
export function contentsOf(
  dataset: Dataset,
  rows: ChartRows,
  { by, filter, weekStart }: ChartView,
): ChartContents {
  const { incidents, meta } = dataset
  const timeline = timelineOf(by, weekStart, dataset)
  const marksOf = (some: readonly number[], faint: boolean) =>
    stackByDay(incidents, some).map((mark) => ({ ...mark, faint }))
  return {
    by,
    coverage: meta.coverage,
    highest: timeline.highest,
    columns: columnsOf(timeline, incidents, rows),
    marks: [...marksOf(rows.shown, false), ...marksOf(rows.faint, true)],
    events: timeline.events,
    picked: isFiltered(filter, 'day') ? runsOf(admittedDays(filter, meta.coverage)) : [],
  }
}
