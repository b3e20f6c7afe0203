import type { Dataset, Incident } from '#domain/dataset.ts'
import type { Day, DayRange } from '#domain/day.ts'

import { numberedEvents, type NumberedEvent } from './events.ts'
import { bucketsOf, type Bucket } from './stacks.ts'
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

/** A day or week of the coverage with what the data has in it, whatever the filter. */
interface Stretch {
  readonly span: DayRange
  readonly incidents: number
  readonly events: readonly NumberedEvent[]
}

/** The time that the chart spans, day by day or week by week: what follows from the data alone. */
export interface Timeline {
  readonly stretches: readonly Stretch[]
  readonly events: readonly NumberedEvent[]
  /** Most incidents in one day or week. */
  readonly top: number
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
  const stretches = bucketsOf(spans, incidents, rows).map((bucket) => ({
    span: bucket.span,
    incidents: bucket.rows.length,
    events: events.filter(({ day }) => bucket.span.from <= day && day <= bucket.span.to),
  }))
  return { stretches, events, top: Math.max(0, ...stretches.map(({ incidents: count }) => count)) }
}

/** What a filter leaves of each day or week. */
export function columnsOf(
  { stretches }: Timeline,
  incidents: readonly Incident[],
  rows: ChartRows,
): readonly Column[] {
  const spans = stretches.map(({ span }) => span)
  const shown = bucketsOf(spans, incidents, rows.shown)
  const faint = bucketsOf(spans, incidents, rows.faint)
  return stretches.flatMap((stretch, index): Column[] => {
    const [here, pale] = [shown[index], faint[index]]
    if (here === undefined || pale === undefined) return []
    const away = stretch.incidents - here.rows.length - pale.rows.length
    return [{ span: stretch.span, shown: here, faint: pale, away, events: stretch.events }]
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
