import {
  addDays,
  dateOfDay,
  dayAt,
  daysOfMonth,
  type Day,
  type DayRange,
  type Month,
} from '#domain/day.ts'
import { once, remembered, type Made } from '#domain/remembered.ts'

/** Dates and numbers as a reader of one language writes them. Days are read in UTC, so no zone moves them. */
export interface Formats {
  /** 3 August 2020 */
  readonly day: (day: Day) => string
  /** 3 Aug */
  readonly dayShort: (day: Day) => string
  /** 3 August */
  readonly dayOfMonth: (day: Day) => string
  /** Monday 3 August 2020 */
  readonly dayFull: (day: Day) => string
  /** 3 to 18 August 2020, in the shortest form that is clear */
  readonly range: (range: DayRange) => string
  /** 3–18 Aug */
  readonly rangeShort: (range: DayRange) => string
  /** "3" and "18 August 2020": the two ends of a range, each no longer than is clear beside the other */
  readonly rangeEnds: (range: DayRange) => readonly [string, string]
  /** August 2020 */
  readonly month: (month: Month) => string
  /** August */
  readonly monthName: (month: Month) => string
  /** Aug */
  readonly monthShort: (month: Month) => string
  /** 2020; the year of a day */
  readonly year: (day: Day) => string
  /** Mon; by ISO weekday, 1 is Monday */
  readonly weekdayShort: (isoWeekday: number) => string
  /** M; by ISO weekday */
  readonly weekdayNarrow: (isoWeekday: number) => string
  readonly number: (value: number) => string
  /** At most one decimal. */
  readonly decimal: (value: number) => string
  readonly percent: (share: number) => string
  /** a, b and c */
  readonly list: (items: readonly string[]) => string
}

/** Some Monday: 5 January 1970. */
const MONDAY = dayAt(4)

/** Formats of a BCP 47 locale, always in the Gregorian calendar; `setApart` is how it sets an item of a list apart. */
export function formatsOf(
  locale: string,
  setApart: (item: string) => string = (item) => item,
): Formats {
  // A format takes a millisecond to make, and the first of a page many, so each waits until it is asked for.
  const dates = (options: Intl.DateTimeFormatOptions): Made<Intl.DateTimeFormat> =>
    once(
      () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options }),
    )
  const numbers = (options?: Intl.NumberFormatOptions): Made<Intl.NumberFormat> =>
    once(() => new Intl.NumberFormat(locale, options))
  const day = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  const dayShort = dates({ day: 'numeric', month: 'short' })
  const number = numbers()
  const decimal = numbers({ maximumFractionDigits: 1 })
  const percent = numbers({ style: 'percent' })
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  return {
    day: written(day),
    dayShort: written(dayShort),
    dayOfMonth: written(dates({ day: 'numeric', month: 'long' })),
    dayFull: written(dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })),
    range: rangeIn(day),
    rangeShort: rangeIn(dayShort),
    rangeEnds: ({ from, to }) => endsOf(day().formatRangeToParts(dateOfDay(from), dateOfDay(to))),
    month: named(dates({ month: 'long', year: 'numeric' }), first),
    monthName: named(dates({ month: 'long' }), first),
    monthShort: named(dates({ month: 'short' }), first),
    year: written(dates({ year: 'numeric' })),
    weekdayShort: named(dates({ weekday: 'short' }), weekday),
    weekdayNarrow: named(dates({ weekday: 'narrow' }), weekday),
    number: remembered((value: number) => number().format(value)),
    decimal: (value) => decimal().format(value),
    percent: (share) => percent().format(share),
    list: (items) => list().format(items.map(setApart)),
  }
}

function written(format: Made<Intl.DateTimeFormat>): (day: Day) => string {
  return named(format, dateOfDay)
}

/** What a date is called that stands for a day, a month or a weekday. */
function named<Key extends number | string>(
  format: Made<Intl.DateTimeFormat>,
  dateFor: (key: Key) => Date,
): (key: Key) => string {
  return remembered((key: Key) => format().format(dateFor(key)))
}

/** A range with plain spaces: some engines set thin ones round its dash, and the page is built in another engine. */
function rangeIn(format: Made<Intl.DateTimeFormat>): (range: DayRange) => string {
  const since = remembered((from: Day) =>
    remembered((to: Day) =>
      format()
        .formatRange(dateOfDay(from), dateOfDay(to))
        .replaceAll(/[\u2009\u202f]/g, ' '),
    ),
  )
  return ({ from, to }) => since(from)(to)
}

/** The text before and after what stands between the ends; one end is empty when both are one day. */
function endsOf(parts: readonly Intl.DateTimeRangeFormatPart[]): readonly [string, string] {
  const last = parts.findLastIndex(({ source }) => source === 'startRange')
  const next = parts.findIndex(({ source }) => source === 'endRange')
  return [textOf(parts.slice(0, last + 1)), textOf(parts.slice(next === -1 ? 0 : next))]
}

function first(month: Month): Date {
  return dateOfDay(daysOfMonth(month).from)
}

function weekday(iso: number): Date {
  return dateOfDay(addDays(MONDAY, iso - 1))
}

function textOf(parts: readonly Intl.DateTimeRangeFormatPart[]): string {
  return parts.map(({ value }) => value).join('')
}
