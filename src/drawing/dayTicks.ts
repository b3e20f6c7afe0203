import { addDays, daysOfMonth, monthsOf, overlap, type Day, type DayRange } from '#domain/day.ts'

/** Days that an axis names: where months begin, and dates inside them. */
export interface DayTicks {
  readonly months: readonly Day[]
  readonly dates: readonly Day[]
}

/** Below this many pixels a day, only the months are named. */
const ROOM_FOR_DATES = 9

/** The first covered day of each month and, where days are wide enough, its tenth and twentieth. */
export function dayTicks(coverage: DayRange, dayWidth: number): DayTicks {
  const months = monthsOf(coverage).map(daysOfMonth)
  const starts = months.flatMap((month) => overlap(month, coverage)?.from ?? [])
  const dates = months
    .flatMap(({ from }) => [addDays(from, 9), addDays(from, 19)])
    .filter((day) => coverage.from < day && day <= coverage.to)
  return { months: starts, dates: dayWidth < ROOM_FOR_DATES ? [] : dates }
}
