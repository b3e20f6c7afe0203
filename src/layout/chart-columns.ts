import type { Dataset } from '#domain/dataset.ts'
import type { Day, DayRange } from '#domain/day.ts'

import { numberedEvents, type NumberedEvent } from './events.ts'
import { bucketsOf, tallest, type Bucket } from './stacks.ts'
import { daysIn, weekSpans } from './weeks.ts'

export type By = 'day' | 'week'

/** One day or week of the chart. */
export interface Column {
  readonly span: DayRange
  readonly shown: Bucket
  /** Left out by the months and dates of the filter alone. */
  readonly faint: Bucket
  /** Incidents that the other facets leave out. */
  readonly away: number
  readonly events: readonly NumberedEvent[]
}

/** The chart's columns in order, and the height of the tallest when nothing is filtered. */
export interface Columns {
  readonly columns: readonly Column[]
  readonly top: number
}

/** Rows to draw: those shown, and those that the months and dates of the filter alone leave out. */
export interface ChartRows {
  readonly shown: readonly number[]
  readonly faint: readonly number[]
}

/** Every day or week of the coverage with what the filter leaves of it; weeks are cut to the coverage. */
export function columnsBy(by: By, weekStart: number, dataset: Dataset, rows: ChartRows): Columns {
  const { incidents, meta } = dataset
  const spans =
    by === 'week'
      ? weekSpans(meta.coverage, weekStart)
      : daysIn(meta.coverage).map((day) => ({ from: day, to: day }))
  const shown = bucketsOf(spans, incidents, rows.shown)
  const faint = bucketsOf(spans, incidents, rows.faint)
  const all = bucketsOf(
    spans,
    incidents,
    incidents.map((_, row) => row),
  )
  const events = numberedEvents(dataset)
  const columns = spans.flatMap((span, index): Column[] => {
    const [here, pale, whole] = [shown[index], faint[index], all[index]]
    if (here === undefined || pale === undefined || whole === undefined) return []
    const away = whole.rows.length - here.rows.length - pale.rows.length
    const inside = events.filter(({ day }) => span.from <= day && day <= span.to)
    return [{ span, shown: here, faint: pale, away, events: inside }]
  })
  return { columns, top: tallest(spans, incidents) }
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
