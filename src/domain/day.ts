import { memoize } from './memoize.ts'

/**
 * A calendar day in Iraq as a whole number of days since 1970-01-01.
 * It is never an instant, so no time zone or clock can move it.
 */
export type Day = number & { readonly __unit: 'day' }

/** A calendar month written `YYYY-MM`. */
export type Month = string & { readonly __unit: 'month' }

/** An inclusive span of days. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

const MS_PER_DAY = 86_400_000
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/
const MONTH_TEXT = /^\d{4}-\d{2}$/

/** The day that many days after 1970-01-01 (before it when negative). */
export function dayAt(count: number): Day {
  return count as Day
}

/** Reads `YYYY-MM-DD`; `undefined` for anything that is not a day of the calendar. */
export function parseDay(text: string): Day | undefined {
  if (!DAY_TEXT.test(text)) return undefined
  const ms = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(ms)) return undefined
  const day = dayAt(ms / MS_PER_DAY)
  return formatDay(day) === text ? day : undefined
}

/** Writes a day as `YYYY-MM-DD`. */
export const formatDay = memoize((day: Day): string => dateOfDay(day).toISOString().slice(0, 10))

/** Midnight UTC of the day; to be read by the UTC methods of `Date`. */
export function dateOfDay(day: Day): Date {
  return new Date(day * MS_PER_DAY)
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayAt(day + count)
}

/** Number of days in an inclusive span. */
export function lengthInDays(range: DayRange): number {
  return range.to - range.from + 1
}

/** Weekday as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function isoWeekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The first day of the week that a day falls in; `weekStart` is an ISO weekday, 1 for Monday. */
export function startOfWeek(day: Day, weekStart: number): Day {
  return addDays(day, -((isoWeekday(day) - weekStart + 7) % 7))
}

/** Reads `YYYY-MM`; `undefined` for anything that is not a month of the calendar. */
export function parseMonth(text: string): Month | undefined {
  if (!MONTH_TEXT.test(text)) return undefined
  return parseDay(`${text}-01`) === undefined ? undefined : (text as Month)
}

/** The month that a day falls in. */
export const monthOf = memoize((day: Day): Month => formatDay(day).slice(0, 7) as Month)

/** First to last day of a month. */
export const daysOfMonth = memoize((month: Month): DayRange => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return {
    from: dayOf(year, number - 1, 1),
    to: dayOf(year, number, 0),
  }
})

/** The day of a year, a month from 0 on and a date; `Date.UTC` would take year 20 for 1920. */
function dayOf(year: number, month: number, date: number): Day {
  return dayAt(new Date(0).setUTCFullYear(year, month, date) / MS_PER_DAY)
}

/** The months that a span touches, in order. */
export function monthsOf(range: DayRange): readonly Month[] {
  const months: Month[] = []
  for (let day = range.from; day <= range.to; day = addDays(daysOfMonth(monthOf(day)).to, 1)) {
    months.push(monthOf(day))
  }
  return months
}

/** The days that two spans share; `undefined` when they share none. */
export function overlap(a: DayRange, b: DayRange): DayRange | undefined {
  const from = dayAt(Math.max(a.from, b.from))
  const to = dayAt(Math.min(a.to, b.to))
  return from <= to ? { from, to } : undefined
}
