import { Scatter, useXAxisScale, useYAxisScale, type ScatterShapeProps } from 'recharts'

import { DEATHS_DOT, GLYPH_PATHS } from '#domain/glyph.ts'
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

type DayShapeProps = ScatterShapeProps & { readonly payload?: DayPoint }

/** A mark for each incident, stacked by day, and above all marks the dots for deaths. */
export function DayMarks({ marks, radius, highlight }: DayMarksProps) {
  return (
    <>
      <Scatter
        data={marks.map((mark) => ({ day: mark.day, level: middleOf(mark), mark }))}
        isAnimationActive={false}
        shape={({ payload, cx, cy }: DayShapeProps) => (
          <>
            {payload && (
              <Mark mark={payload.mark} x={cx ?? 0} y={cy ?? 0} {...{ radius, highlight }} />
            )}
          </>
        )}
      />
      <Deaths marks={marks.filter(({ deadly }) => deadly)} radius={radius} />
    </>
  )
}

function middleOf({ level }: ChartMark): number {
  return level + 0.5
}

function Deaths({ marks, radius }: Omit<DayMarksProps, 'highlight'>) {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  return marks.map((mark) => (
    <g
      key={mark.row}
      className={styles.deaths}
      data-faint={mark.faint || undefined}
      transform={`translate(${xOf?.(mark.day) ?? 0} ${yOf?.(middleOf(mark)) ?? 0})`}
    >
      <circle className="glyph-deaths" transform={`scale(${radius})`} {...DEATHS_DOT} />
    </g>
  ))
}

interface MarkProps extends Pick<DayMarksProps, 'radius' | 'highlight'> {
  readonly mark: ChartMark
  readonly x: number
  readonly y: number
}

/** The glyph of one incident. */
function Mark({ mark, highlight, x, y, radius }: MarkProps) {
  const { row, type, faint } = mark
  const isHighlighted = useIsHighlighted(highlight, [row])
  return (
    <g className={styles.mark} data-faint={faint || undefined} transform={`translate(${x} ${y})`}>
      {isHighlighted && <circle className={styles.ring} r={radius + 2} />}
      <path className={glyphClass(mark)} transform={`scale(${radius})`} d={GLYPH_PATHS[type]} />
    </g>
  )
}
