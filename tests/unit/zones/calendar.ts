const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of the calendar, counted without any clock, zone or `Date`. */
export interface PlainDay {
  readonly text: string
  readonly year: number
  /** From 1 on. */
  readonly month: number
  readonly date: number
  /** 1 is Monday. */
  readonly weekday: number
}

/** Each day of a year, in order; `weekday` is that of 1 January, 1 for Monday. */
export function daysOfYear(year: number, weekday: number): readonly PlainDay[] {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const dates = LENGTHS.flatMap((length, month) =>
    Array.from({ length: length + (month === 1 && isLeap ? 1 : 0) }, (_, date) => ({
      month: month + 1,
      date: date + 1,
    })),
  )
  return dates.map(({ month, date }, index) => ({
    text: `${year}-${padded(month)}-${padded(date)}`,
    year,
    month,
    date,
    weekday: ((weekday - 1 + index) % 7) + 1,
  }))
}

function padded(value: number): string {
  return String(value).padStart(2, '0')
}
