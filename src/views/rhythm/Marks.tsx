import { Layer } from 'recharts'

import type { AttackType } from '#domain/codes.ts'
import { GLYPH_PATHS } from '#domain/glyph.ts'
import { markCentre, markRadius, type ChartPlot } from '#layout/chart-plot.ts'
import { glyphClass } from '#ui/glyphClass.ts'

import type { ChartMark } from './useContents.ts'

interface MarksProps {
  readonly marks: readonly ChartMark[]
  readonly plot: ChartPlot
  /** Rows of the incidents that the reader points at in any view. */
  readonly lit: ReadonlySet<number>
}

/** One glyph an incident, stacked in the column of its day. */
export function Marks({ marks, plot, lit }: MarksProps) {
  const size = markRadius(plot)
  return (
    <Layer className="rhythm-marks">
      {marks.map(({ row, type, founding, faint, day, level }) => (
        <Mark
          key={row}
          type={type}
          founding={founding}
          faint={faint}
          alight={lit.has(row)}
          size={size}
          {...markCentre(day, level, plot)}
        />
      ))}
    </Layer>
  )
}

interface MarkProps {
  readonly type: AttackType
  readonly founding: boolean
  readonly faint: boolean
  readonly alight: boolean
  readonly x: number
  readonly y: number
  /** Half its width in CSS pixels. */
  readonly size: number
}

/** One incident; drawn anew only when one of its values changes. */
function Mark({ type, founding, faint, alight, x, y, size }: MarkProps) {
  return (
    <g className={`rhythm-mark${faint ? ' is-faint' : ''}`} transform={`translate(${x} ${y})`}>
      {alight && <circle className="rhythm-ring" r={size + 2} />}
      <path
        className={glyphClass(type, founding)}
        transform={`scale(${size})`}
        d={GLYPH_PATHS[type]}
      />
    </g>
  )
}
