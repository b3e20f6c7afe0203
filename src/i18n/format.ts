import {
  dateOfDay,
  daysOfMonth,
  isoWeekday,
  type Day,
  type DayRange,
  type Month,
} from '#domain/day.ts'

/** Dates and numbers as a reader of one language writes them. Days are read in UTC, so no zone moves them. */
export interface Formats {
  /** 3 August 2020 */
  readonly day: (day: Day) => string
  /** 3 Aug */
  readonly dayShort: (day: Day) => string
  /** 3 August */
  readonly dayOfMonth: (day: Day) => string
  /** Monday, 3 August 2020 */
  readonly dayFull: (day: Day) => string
  /** 3–18 August 2020, in the shortest form that is clear */
  readonly range: (range: DayRange) => string
  /** 3–18 Aug */
  readonly rangeShort: (range: DayRange) => string
  /** Jul–Sept 2020 */
  readonly rangeOfMonths: (range: DayRange) => string
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
  /** Monday; by ISO weekday, 1 is Monday */
  readonly weekday: (isoWeekday: number) => string
  /** Mon; by ISO weekday */
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

/**
 * The words and signs that a language writes dates, numbers and lists with. They are ours and not those of `Intl`,
 * which change from one engine to the next: the prerendered page must read the same in every browser.
 */
export interface Notation {
  /** January to December. */
  readonly months: readonly string[]
  readonly monthsShort: readonly string[]
  /** Monday to Sunday. */
  readonly weekdays: readonly string[]
  readonly weekdaysShort: readonly string[]
  readonly weekdaysNarrow: readonly string[]
  /** Between a weekday and its date. */
  readonly comma: string
  /** 0 to 9. */
  readonly digits: string
  /** Between thousands. */
  readonly group: string
  readonly decimal: string
  readonly percent: string
  readonly list: (items: readonly string[]) => string
}

/** The formats of a language that writes its days as "3 August 2020". */
export function formatsOf(notation: Notation): Formats {
  const { months, monthsShort } = notation
  const inDigits = (text: number | string) =>
    String(text).replaceAll(/\d/g, (digit) => notation.digits[Number(digit)] ?? digit)
  const figure = (value: number, decimals: number) => {
    const [whole = '', fraction] = String(rounded(value, decimals)).split('.')
    const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, notation.group)
    return inDigits(fraction === undefined ? grouped : grouped + notation.decimal + fraction)
  }
  const dayOfMonth = (day: Day, names: readonly string[]) =>
    `${inDigits(dateOfDay(day).getUTCDate())} ${named(day, names)}`
  const year = (day: Day) => inDigits(yearOf(day))
  const day = (value: Day) => `${dayOfMonth(value, months)} ${year(value)}`
  const endsOf = ({ from, to }: DayRange, names: readonly string[], withYear: boolean) => {
    const isOneYear = yearOf(from) === yearOf(to)
    const written = (value: Day, hasYear: boolean) =>
      dayOfMonth(value, names) + (hasYear ? ` ${year(value)}` : '')
    const last = written(to, withYear || !isOneYear)
    if (from === to) return ['', last] as const
    const isOneMonth = isOneYear && named(from, names) === named(to, names)
    const first = isOneMonth ? inDigits(dateOfDay(from).getUTCDate()) : written(from, !isOneYear)
    return [first, last] as const
  }
  return {
    day,
    dayShort: (value) => dayOfMonth(value, monthsShort),
    dayOfMonth: (value) => dayOfMonth(value, months),
    dayFull: (value) =>
      (notation.weekdays[isoWeekday(value) - 1] ?? '') + notation.comma + day(value),
    range: (range) => joined(endsOf(range, months, true)),
    rangeShort: (range) => joined(endsOf(range, monthsShort, false)),
    rangeOfMonths: ({ from, to }) => {
      const [first, last] = [named(from, monthsShort), named(to, monthsShort)]
      if (yearOf(from) !== yearOf(to))
        return joined([`${first} ${year(from)}`, `${last} ${year(to)}`])
      return `${joined([first === last ? '' : first, last])} ${year(to)}`
    },
    rangeEnds: (range) => endsOf(range, months, true),
    month: (month) => `${named(firstOf(month), months)} ${year(firstOf(month))}`,
    monthName: (month) => named(firstOf(month), months),
    monthShort: (month) => named(firstOf(month), monthsShort),
    year,
    weekday: (weekday) => notation.weekdays[weekday - 1] ?? '',
    weekdayShort: (weekday) => notation.weekdaysShort[weekday - 1] ?? '',
    weekdayNarrow: (weekday) => notation.weekdaysNarrow[weekday - 1] ?? '',
    number: (value) => figure(value, 3),
    decimal: (value) => figure(value, 1),
    percent: (share) => figure(share * 100, 0) + notation.percent,
    list: notation.list,
  }
}

/** The month of a day, by these names. */
function named(day: Day, names: readonly string[]): string {
  return names[dateOfDay(day).getUTCMonth()] ?? ''
}

function yearOf(day: Day): number {
  return dateOfDay(day).getUTCFullYear()
}

function firstOf(month: Month): Day {
  return daysOfMonth(month).from
}

/** A range in one text; its dash stands close to a number alone, and between spaces where an end has more words. */
function joined([first, last]: readonly [string, string]): string {
  if (first === '') return last
  return first.includes(' ') ? `${first} – ${last}` : `${first}–${last}`
}

/** Rounded as it is written in decimals: 1.45 to 1.5, although the nearest binary fraction is less. */
function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return Math.round(Number((value * scale).toPrecision(15))) / scale
}
