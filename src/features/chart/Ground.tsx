import { Layer } from 'recharts'

import type { Day, DayRange } from '#domain/day.ts'
import { ticksUpTo } from '#drawing/chartFrame.ts'
import { edgesOf, type ChartPlot } from '#drawing/chartPlot.ts'

interface PickedDaysProps {
  /** Unbroken spans of the days picked. */
  readonly picked: readonly DayRange[]
  readonly plot: ChartPlot
}

/** The days that the dates of the filter pick, as a ground behind all else. */
export function PickedDays({ picked, plot }: PickedDaysProps) {
  return (
    <Layer className="rhythm-picked">
      {picked.map((span) => {
        const [start, end] = edgesOf(span, plot)
        const size = { width: end - start, height: plot.bottom - plot.top }
        return <rect key={span.from} x={start} y={plot.top} {...size} />
      })}
    </Layer>
  )
}

interface GridProps {
  /** The first day of each month. */
  readonly months: readonly Day[]
  /** Most incidents in one column when nothing is filtered. */
  readonly top: number
  readonly plot: ChartPlot
}

/** A dotted line for each level that is named, and one where each month but the first begins. */
export function Grid({ months, top, plot }: GridProps) {
  const { left, right, top: above, bottom } = plot
  return (
    <Layer className="rhythm-grid">
      {ticksUpTo(top).map((level) => {
        const y = plot.yOf(level)
        return <line key={level} className="is-level" x1={left} x2={right} y1={y} y2={y} />
      })}
      {months.slice(1).map((day) => {
        const x = plot.xOf(day - 0.5)
        return <line key={day} x1={x} x2={x} y1={above} y2={bottom} />
      })}
    </Layer>
  )
}
