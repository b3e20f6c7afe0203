import { Scatter, type ScatterShapeProps } from 'recharts'

import { GLYPH_PATHS } from '#domain/glyph.ts'
import { glyphClass } from '#ui/glyphClass.ts'
import { useIsHighlighted, type HighlightStore } from '#ui/highlight.ts'

import styles from './chart.module.css'
import type { ChartMark } from './contents.ts'

interface DayMarksProps {
  readonly marks: readonly ChartMark[]
  /** Half the width of a mark in CSS pixels. */
  readonly radius: number
  readonly highlight: HighlightStore
}

interface DayPoint {
  readonly mark: ChartMark
}

/** A mark for each incident, stacked by day. */
export function DayMarks({ marks, radius, highlight }: DayMarksProps) {
  return (
    <Scatter
      data={marks.map((mark) => ({ day: mark.day, level: mark.level + 0.5, mark }))}
      isAnimationActive={false}
      shape={({ payload, cx, cy }: ScatterShapeProps & { readonly payload?: DayPoint }) => (
        <>
          {payload && (
            <Mark mark={payload.mark} x={cx ?? 0} y={cy ?? 0} {...{ radius, highlight }} />
          )}
        </>
      )}
    />
  )
}

interface MarkProps extends Pick<DayMarksProps, 'radius' | 'highlight'> {
  readonly mark: ChartMark
  readonly x: number
  readonly y: number
}

/** The glyph of one incident. */
function Mark({ mark, highlight, x, y, radius }: MarkProps) {
  const { row, type, founding, faint } = mark
  const isHighlighted = useIsHighlighted(highlight, [row])
  return (
    <g className={styles.mark} data-faint={faint || undefined} transform={`translate(${x} ${y})`}>
      {isHighlighted && <circle className={styles.ring} r={radius + 2} />}
      <path
        className={glyphClass(type, founding)}
        transform={`scale(${radius})`}
        d={GLYPH_PATHS[type]}
      />
    </g>
  )
}
