import { Layer } from 'recharts'

import type { AttackType } from '#domain/codes.ts'
import { GLYPH_PATHS } from '#domain/glyph.ts'
import { markCentre, markRadius, type ChartPlot } from '#drawing/chartPlot.ts'
import { glyphClass } from '#ui/glyphClass.ts'
import { useAlight, type Light } from '#ui/light.ts'

import type { ChartMark } from './useContents.ts'

interface MarksProps {
  readonly marks: readonly ChartMark[]
  readonly plot: ChartPlot
  readonly light: Light
}

/** One glyph an incident, stacked in the column of its day. */
export function Marks({ marks, plot, light }: MarksProps) {
  const size = markRadius(plot)
  return (
    <Layer className="rhythm-marks">
      {marks.map(({ row, type, founding, faint, day, level }) => (
        <Mark
          key={row}
          row={row}
          type={type}
          founding={founding}
          faint={faint}
          light={light}
          size={size}
          {...markCentre(day, level, plot)}
        />
      ))}
    </Layer>
  )
}

interface MarkProps {
  readonly row: number
  readonly type: AttackType
  readonly founding: boolean
  readonly faint: boolean
  readonly light: Light
  readonly x: number
  readonly y: number
  /** Half its width in CSS pixels. */
  readonly size: number
}

/** One incident; drawn anew only when one of its values changes. */
function Mark({ row, type, founding, faint, light, x, y, size }: MarkProps) {
  const isAlight = useAlight(light, [row])
  return (
    <g className={`rhythm-mark${faint ? ' is-faint' : ''}`} transform={`translate(${x} ${y})`}>
      {isAlight && <circle className="rhythm-ring" r={size + 2} />}
      <path
        className={glyphClass(type, founding)}
        transform={`scale(${size})`}
        d={GLYPH_PATHS[type]}
      />
    </g>
  )
}
