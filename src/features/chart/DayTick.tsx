import type { XAxisTickContentProps } from 'recharts'

import { addDays, daysOfMonth, monthOf, monthsOf, overlap, type DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { useDispatch } from '#state/navigation.ts'

import styles from './chart.module.css'
import { pickSpan } from './columns.ts'
import { pickInWords } from './columnText.ts'

/** Below this many pixels a day, only the months are labelled. */
const ROOM_FOR_DATES = 9
/** From the first of a month to the other dates that are labelled. */
const WEEKS = [7, 14, 21, 28]

/** Where the axis of days has labels: half a day before each month, and a week apart in it. */
interface DayTicks {
  readonly months: readonly number[]
  readonly dates: readonly number[]
}

/** The labelled positions of the axis of days; dates only where days are wide enough. */
export function dayTicks(coverage: DayRange, dayWidth: number): DayTicks {
  const months = monthsOf(coverage).map(daysOfMonth)
  const starts = months.flatMap((month) => overlap(month, coverage)?.from ?? [])
  const dates = months
    .flatMap(({ from }) => WEEKS.map((days) => addDays(from, days)))
    .filter((day) => coverage.from < day && day <= coverage.to)
  return {
    months: starts.map((day) => day - 0.5),
    dates: dayWidth < ROOM_FOR_DATES ? [] : dates,
  }
}

interface DayTickProps extends XAxisTickContentProps {
  readonly coverage: DayRange
  readonly picked: readonly DayRange[]
}

/** The label of a date, or of the month that begins half a day later; a press picks its days. */
export function DayTick({ x, y, payload, coverage, picked }: DayTickProps) {
  const locale = useLocale()
  const { format } = locale
  const dispatch = useDispatch()
  const value: number = payload.value
  const day = addDays(coverage.from, Math.ceil(value - coverage.from))
  const month = monthOf(day)
  const isMonth = day !== value
  const span = isMonth ? daysOfMonth(month) : { from: day, to: day }
  return (
    <g className={styles.pick} onClick={() => dispatch(pickSpan(span))}>
      <title>{pickInWords(overlap(span, coverage) ?? span, picked, locale)}</title>
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
    </g>
  )
}
