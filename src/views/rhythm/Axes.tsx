import { ReferenceLine, XAxis, YAxis } from 'recharts'

import { daysOfMonth, monthOf, type Day, type DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { axisTop, ticksUpTo, Y_AXIS_WIDTH, type ChartFrame } from '#layout/chart-frame.ts'
import { dayTicks } from '#layout/day-ticks.ts'

interface AxesProps {
  readonly by: 'day' | 'week'
  readonly coverage: DayRange
  readonly frame: ChartFrame
  /** Most incidents in one column when nothing is filtered. */
  readonly tallest: number
}

/** Days along the bottom with the months named and parted, whole numbers up the side. */
export function Axes({ by, coverage, frame, tallest }: AxesProps) {
  const { format } = useLocale()
  const { months: starts, dates } = dayTicks(coverage, frame.dayWidth)
  return (
    <>
      <XAxis
        type="number"
        dataKey="x"
        domain={[coverage.from - 0.5, coverage.to + 0.5]}
        ticks={[...starts, ...dates].toSorted((a, b) => a - b)}
        interval={0}
        height={frame.axisHeight}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tick={<DayTick months={starts} offset={frame.dayWidth / 2} dates={dates} />}
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={[0, axisTop(by, tallest)]}
        ticks={[...ticksUpTo(tallest)]}
        interval={0}
        width={Y_AXIS_WIDTH}
        tickLine={false}
        axisLine={false}
        tickFormatter={(value: number) => format.number(value)}
        tick={{ fill: 'var(--ink-soft)', fontSize: 11 }}
      />
      {starts.slice(1).map((day) => (
        <ReferenceLine key={day} x={day - 0.5} stroke="var(--line)" zIndex={-50} />
      ))}
    </>
  )
}

interface DayTickProps {
  readonly months: readonly Day[]
  readonly dates: readonly Day[]
  /** Half a day's width in pixels: a month's name starts where its first day does. */
  readonly offset: number
  /** Given by the axis: where the tick stands and its value. */
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: unknown }
}

function DayTick({ months, dates, offset, x = 0, y = 0, payload }: DayTickProps) {
  const { format } = useLocale()
  const date = dates.find((day) => day === payload?.value)
  const start = months.find((day) => day === payload?.value)
  if (date !== undefined) {
    const number = date - daysOfMonth(monthOf(date)).from + 1
    return (
      <text className="rhythm-tick" x={x} y={y} dy="0.9em" textAnchor="middle">
        {format.number(number)}
      </text>
    )
  }
  return (
    <text className="rhythm-tick rhythm-tick-month" x={x - offset} y={y} dy="0.9em">
      {start === undefined ? '' : format.monthName(monthOf(start))}
    </text>
  )
}
