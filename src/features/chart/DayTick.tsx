import type { XAxisTickContentProps } from 'recharts'

import {
  addDays,
  daysOfMonth,
  monthOf,
  monthsOf,
  overlap,
  type Day,
  type DayRange,
} from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'

import styles from './chart.module.css'

/** Below this many pixels a day, only the months are labelled. */
const ROOM_FOR_DATES = 9

/** Where the axis of days has labels: half a day before each month, and on the tenth and twentieth. */
interface DayTicks {
  readonly months: readonly number[]
  readonly dates: readonly number[]
}

/** The labelled positions of the axis of days; dates only where days are wide enough. */
export function dayTicks(coverage: DayRange, dayWidth: number): DayTicks {
  const months = monthsOf(coverage).map(daysOfMonth)
  const starts = months.flatMap((month) => overlap(month, coverage)?.from ?? [])
  const dates = months
    .flatMap(({ from }) => [addDays(from, 9), addDays(from, 19)])
    .filter((day) => coverage.from < day && day <= coverage.to)
  return {
    months: starts.map((day) => day - 0.5),
    dates: dayWidth < ROOM_FOR_DATES ? [] : dates,
  }
}

interface DayTickProps extends XAxisTickContentProps {
  /** The first day of the axis. */
  readonly first: Day
}

/** The label of a date, or of the month that begins half a day later. */
export function DayTick({ x, y, payload, first }: DayTickProps) {
  const { format } = useLocale()
  const value: number = payload.value
  const day = addDays(first, Math.ceil(value - first))
  const month = monthOf(day)
  const isMonth = day !== value
  return (
    <text
      className={styles.tick}
      data-month={isMonth || undefined}
      x={x}
      y={y}
      dy="0.71em"
      textAnchor={isMonth ? undefined : 'middle'}
    >
      {isMonth ? format.monthName(month) : format.number(day - daysOfMonth(month).from + 1)}
    </text>
  )
}
