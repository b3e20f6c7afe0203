import { Layer } from 'recharts'

import type { AttackType } from '#domain/codes.ts'
import { GLYPH_PATHS } from '#domain/glyph.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Column } from '#drawing/chartColumns.ts'
import type { ChartPlot } from '#drawing/chartPlot.ts'
import { segmentLabel, segmentsOf } from '#drawing/weekSegments.ts'
import { useAlight, type Light } from '#ui/light.ts'

interface WeekBarsProps {
  readonly columns: readonly Column[]
  readonly plot: ChartPlot
  readonly light: Light
}

/** Stacked bars by attack type, as wide as the days they count; what the dates leave out stands faint on top. */
export function WeekBars({ columns, plot, light }: WeekBarsProps) {
  return (
    <Layer className="rhythm-weeks">
      {columns.map((column) => (
        <WeekBar key={column.span.from} column={column} plot={plot} light={light} />
      ))}
    </Layer>
  )
}

interface WeekBarProps {
  readonly column: Column
  readonly plot: ChartPlot
  readonly light: Light
}

function WeekBar({ column, plot, light }: WeekBarProps) {
  const isAlight = useAlight(light, column.shown.rows)
  return segmentsOf(column, plot).map((segment) => (
    <Segment
      key={`${segment.type}-${segment.faint}`}
      {...segment}
      alight={isAlight && !segment.faint}
    />
  ))
}

interface SegmentProps {
  readonly type: AttackType
  readonly count: number
  readonly faint: boolean
  readonly alight: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One type of a week, with its glyph so that colour is not alone; drawn anew only when one of its values changes. */
function Segment({ type, count, faint, alight, x, y, width, height }: SegmentProps) {
  const { format } = useLocale()
  const label = segmentLabel({ x, y, width, height })
  return (
    <g className={`rhythm-segment${faint ? ' is-faint' : ''}${alight ? ' is-alight' : ''}`}>
      <rect className={`glyph glyph-${type}`} x={x} y={y} width={width} height={height} />
      {label !== undefined && (
        <g className="rhythm-segment-label">
          <path
            transform={`translate(${label.glyph.x} ${label.glyph.y}) scale(${label.radius})`}
            d={GLYPH_PATHS[type]}
          />
          {label.count !== undefined && (
            <text {...label.count} dy="0.36em">
              {format.number(count)}
            </text>
          )}
        </g>
      )}
    </g>
  )
}
