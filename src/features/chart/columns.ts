import type { Dataset, Incident } from '#domain/dataset.ts'
import type { Day, DayRange } from '#domain/day.ts'
import { numberedEvents, type NumberedEvent } from '#drawing/events.ts'
import { bucketsOf, type Bucket } from '#drawing/stacks.ts'
import { daysIn, weekSpans } from '#drawing/weeks.ts'
import { narrow, type Action } from '#state/actions.ts'
import { toggleDays } from '#state/filterChanges.ts'

export type By = 'day' | 'week'

/** One day or week of the chart. */
export interface Column {
  readonly span: DayRange
  readonly shown: Bucket
  /** Left out by the months and dates of the filter alone. */
  readonly faint: Bucket
  /** Number of incidents that other facets leave out. */
  readonly filteredOut: number
  readonly events: readonly NumberedEvent[]
}

/** A day or week of the coverage and all that the data has in it, whatever the filter. */
interface Interval {
  readonly span: DayRange
  readonly incidents: number
  readonly events: readonly NumberedEvent[]
}

/** The time that the chart covers, day by day or week by week, regardless of the filter. */
export interface Timeline {
  readonly intervals: readonly Interval[]
  readonly events: readonly NumberedEvent[]
  /** Most incidents in one day or week. */
  readonly highest: number
}

/** Rows to draw: those shown, and those that the months and dates of the filter alone leave out. */
export interface ChartRows {
  readonly shown: readonly number[]
  readonly faint: readonly number[]
}

/** Every day or week of the coverage in order; weeks are cut to the coverage. */
export function timelineOf(by: By, weekStart: number, dataset: Dataset): Timeline {
  const { incidents, meta } = dataset
  const spans =
    by === 'week'
      ? weekSpans(meta.coverage, weekStart)
      : daysIn(meta.coverage).map((day) => ({ from: day, to: day }))
  const events = numberedEvents(dataset)
  const rows = incidents.map((_, row) => row)
  const intervals = bucketsOf(spans, incidents, rows).map((bucket) => ({
    span: bucket.span,
    incidents: bucket.rows.length,
    events: events.filter(({ day }) => bucket.span.from <= day && day <= bucket.span.to),
  }))
  const highest = Math.max(0, ...intervals.map(({ incidents: count }) => count))
  return { intervals, events, highest }
}

/** What a filter leaves of each day or week. */
export function columnsOf(
  { intervals }: Timeline,
  incidents: readonly Incident[],
  rows: ChartRows,
): readonly Column[] {
  const spans = intervals.map(({ span }) => span)
  const shown = bucketsOf(spans, incidents, rows.shown)
  const faint = bucketsOf(spans, incidents, rows.faint)
  return intervals.flatMap(({ span, incidents: all, events }, index): Column[] => {
    const [inShown, inFaint] = [shown[index], faint[index]]
    if (inShown === undefined || inFaint === undefined) return []
    const filteredOut = all - inShown.rows.length - inFaint.rows.length
    return [{ span, shown: inShown, faint: inFaint, filteredOut, events }]
  })
}

/** Unbroken spans of days, from days in order. */
export function runsOf(days: readonly Day[]): readonly DayRange[] {
  const runs: DayRange[] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last !== undefined && last.to + 1 === day) runs[runs.length - 1] = { ...last, to: day }
    else runs.push({ from: day, to: day })
  }
  return runs
}

/** From the first day of columns in order to their last. */
export function spanOf(columns: readonly Column[]): DayRange | undefined {
  const [first, last] = [columns[0], columns.at(-1)]
  return first && last && { from: first.span.from, to: last.span.to }
}

/** Picks the days of a column, or lets them go if they alone were picked. */
export function pickSpan(span: DayRange): Action {
  return narrow((filter) => toggleDays(filter, span))
}

/** Whether these days are picked, and no others. */
export function isPickedAlone({ from, to }: DayRange, picked: readonly DayRange[]): boolean {
  return picked.length === 1 && picked[0]?.from === from && picked[0].to === to
}
