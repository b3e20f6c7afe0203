import { Layer, Text } from 'recharts'

import { daysOfMonth, monthOf } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { ticksUpTo } from '#drawing/chartFrame.ts'
import type { ChartPlot } from '#drawing/chartPlot.ts'
import type { DayTicks } from '#drawing/dayTicks.ts'

/** Between an axis and its labels. */
const GAP = 8
/** From the top of a label below the axis down to the line it stands on. */
const LABEL_HEIGHT = '0.9em'

interface AxesProps {
  readonly ticks: DayTicks
  /** Most incidents in one column when nothing is filtered. */
  readonly top: number
  readonly plot: ChartPlot
}

/** Days along the bottom with the months named, whole numbers up the side. */
export function Axes({ ticks, top, plot }: AxesProps) {
  const { format } = useLocale()
  const below = { y: plot.bottom + GAP, verticalAnchor: 'start', capHeight: LABEL_HEIGHT } as const
  return (
    <Layer className="rhythm-axes">
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {ticks.months.map((day) => (
        <Text
          key={day}
          className="rhythm-tick rhythm-tick-month"
          fill="var(--ink)"
          x={plot.xOf(day - 0.5)}
          {...below}
        >
          {format.monthName(monthOf(day))}
        </Text>
      ))}
      {ticks.dates.map((day) => (
        <Text
          key={day}
          className="rhythm-tick"
          fill="var(--ink-soft)"
          x={plot.xOf(day)}
          textAnchor="middle"
          {...below}
        >
          {format.number(day - daysOfMonth(monthOf(day)).from + 1)}
        </Text>
      ))}
      {ticksUpTo(top).map((level) => (
        <Text
          key={level}
          className="rhythm-tick"
          fill="var(--ink-soft)"
          x={plot.left - GAP}
          y={plot.yOf(level)}
          textAnchor="end"
          verticalAnchor="middle"
        >
          {format.number(level)}
        </Text>
      ))}
    </Layer>
  )
}
