import {
  addDays,
  lengthInDays,
  monthOf,
  overlap,
  startOfWeek,
  type Day,
  type DayRange,
  type Month,
} from '#domain/day.ts'

const DAYS_A_WEEK = 7

/** One row of a calendar: seven days in order, some of which may lie outside the span laid out. */
export interface Week {
  readonly days: readonly Day[]
  /** The month whose first day of the span stands in this row; `undefined` where none begins. */
  readonly month: Month | undefined
}

/** Sides of a day's cell. */
export interface Edges {
  readonly blockStart: boolean
  readonly blockEnd: boolean
  readonly inlineStart: boolean
  readonly inlineEnd: boolean
}

/** The days of a span, in order. */
export function daysIn(span: DayRange): readonly Day[] {
  return Array.from({ length: lengthInDays(span) }, (_, index) => addDays(span.from, index))
}

/** The column of a day, 0 to 6, in weeks that start on an ISO weekday. */
export function columnOf(day: Day, weekStart: number): number {
  return day - startOfWeek(day, weekStart)
}

/** The whole weeks that hold a span, in order, with no gap between months. */
export function weeksOf(span: DayRange, weekStart: number): readonly Week[] {
  const weeks: Week[] = []
  const first = startOfWeek(span.from, weekStart)
  for (let start = first; start <= span.to; start = addDays(start, DAYS_A_WEEK)) {
    const days = daysIn({ from: start, to: addDays(start, DAYS_A_WEEK - 1) })
    weeks.push({ days, month: monthBeginning(days, span) })
  }
  return weeks
}

/** The weeks of a span as spans, the first and the last cut to it. */
export function weekSpans(span: DayRange, weekStart: number): readonly DayRange[] {
  const first = startOfWeek(span.from, weekStart)
  const spans: DayRange[] = []
  for (let from = first; from <= span.to; from = addDays(from, DAYS_A_WEEK)) {
    const week = overlap(span, { from, to: addDays(from, DAYS_A_WEEK - 1) })
    if (week !== undefined) spans.push(week)
  }
  return spans
}

/** The sides on which the outline of a set of days runs along a day's cell; none for a day outside the set. */
export function outlineOf(
  day: Day,
  weekStart: number,
  isIn: (day: Day) => boolean,
): Edges | undefined {
  if (!isIn(day)) return undefined
  const column = columnOf(day, weekStart)
  return {
    blockStart: !isIn(addDays(day, -DAYS_A_WEEK)),
    blockEnd: !isIn(addDays(day, DAYS_A_WEEK)),
    inlineStart: column === 0 || !isIn(addDays(day, -1)),
    inlineEnd: column === DAYS_A_WEEK - 1 || !isIn(addDays(day, 1)),
  }
}

/** The sides on which a new month parts a day from the day before it or the week before it. */
export function monthEdges(
  day: Day,
  weekStart: number,
  firstRow: boolean,
): Pick<Edges, 'blockStart' | 'inlineStart'> {
  const month = monthOf(day)
  return {
    blockStart: !firstRow && monthOf(addDays(day, -DAYS_A_WEEK)) !== month,
    inlineStart: columnOf(day, weekStart) > 0 && monthOf(addDays(day, -1)) !== month,
  }
}

function monthBeginning(days: readonly Day[], span: DayRange): Month | undefined {
  const begins = (day: Day): boolean =>
    day === span.from ||
    (day > span.from && day <= span.to && monthOf(addDays(day, -1)) !== monthOf(day))
  const day = days.findLast(begins)
  return day === undefined ? undefined : monthOf(day)
}
