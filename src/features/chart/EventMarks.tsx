import { Layer } from 'recharts'

import { useLocale } from '#i18n/useLocale.ts'
import { riseOf, type ChartFrame } from '#drawing/chartFrame.ts'
import type { ChartPlot } from '#drawing/chartPlot.ts'
import type { NumberedEvent } from '#drawing/events.ts'

interface EventMarksProps {
  readonly events: readonly NumberedEvent[]
  readonly frame: ChartFrame
  readonly plot: ChartPlot
  /** Number of the event that the reader points at in the list. */
  readonly pointed: number | undefined
}

/** The numbers of the context events above the plot, each with a dotted line down its day. */
export function EventMarks({ events, frame, plot, pointed }: EventMarksProps) {
  const { format } = useLocale()
  const spots = events.map(({ number, day }, index) => ({
    number,
    x: plot.xOf(day),
    y: plot.top - riseOf(frame, index),
    className: pointed === number ? 'is-pointed' : undefined,
  }))
  return (
    <Layer className="rhythm-event">
      {spots.map(({ number, x, y, className }) => (
        <line key={number} className={className} x1={x} x2={x} y1={y} y2={plot.bottom} />
      ))}
      {spots.map(({ number, x, y, className }) => (
        <g key={number} className={className} transform={`translate(${x} ${y})`}>
          <circle r={frame.eventSize / 2 - 0.5} />
          <text dy="0.35em" textAnchor="middle">
            {format.number(number)}
          </text>
        </g>
      ))}
    </Layer>
  )
}
