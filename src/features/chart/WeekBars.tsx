import { Bar, useXAxisScale, type BarShapeProps } from 'recharts'

import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import { GLYPH_PATHS } from '#domain/glyph.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { useIsHighlighted, type HighlightStore } from '#ui/highlight.ts'

import styles from './chart.module.css'
import type { Column } from './columns.ts'

/** Between the bars of two weeks, and between the segments of a bar. */
const BAR_GAP = 3
const SEGMENT_GAP = 1
/** The least height that has room for a glyph, and the least width that has room for a count. */
const ROOM_FOR_GLYPH = 8
const ROOM_FOR_COUNT = 30
const LARGEST_GLYPH = 5
const GLYPH_MARGIN = 2
/** How far glyph and count are from the middle, to either side. */
const GLYPH_OFFSET = 7
const COUNT_OFFSET = 2

interface WeekPoint {
  readonly day: number
  readonly column: Column
}

/** The data of the bars: each column at the middle of its days. */
export function barsOf(columns: readonly Column[]): WeekPoint[] {
  return columns.map((column) => ({ day: (column.span.from + column.span.to) / 2, column }))
}

/** A bar for each week, stacked by attack type; what the dates leave out is faint, on top of what is shown. */
export function WeekBars({ highlight }: { readonly highlight: HighlightStore }) {
  return [false, true].flatMap((faint) =>
    ATTACK_TYPES.map((type) => (
      <Bar
        key={`${type}-${faint}`}
        dataKey={({ column }: WeekPoint) => (faint ? column.faint : column.shown).byType[type]}
        stackId="incidents"
        isAnimationActive={false}
        shape={({ payload, y, height }: BarShapeProps & { readonly payload?: WeekPoint }) => (
          <>
            {payload && (
              <Segment column={payload.column} {...{ type, faint, highlight, y, height }} />
            )}
          </>
        )}
      />
    )),
  )
}

interface SegmentProps {
  readonly column: Column
  readonly type: AttackType
  /** What the dates leave out. */
  readonly faint: boolean
  readonly highlight: HighlightStore
  readonly y: number
  readonly height: number
}

/** One attack type in the bar of a week, as wide as the days that the week counts. */
function Segment({ column, type, faint, highlight, y, height }: SegmentProps) {
  const { span, shown, faint: leftOut } = column
  const isHighlighted = useIsHighlighted(highlight, shown.rows) && !faint
  const scale = useXAxisScale()
  const count = (faint ? leftOut : shown).byType[type]
  const start = scale?.(span.from - 0.5)
  const end = scale?.(span.to + 0.5)
  if (start === undefined || end === undefined || count === 0) return null
  const box = {
    x: start + BAR_GAP / 2,
    y: y + SEGMENT_GAP / 2,
    width: Math.max(1, end - start - BAR_GAP),
    height: Math.max(1, height - SEGMENT_GAP),
  }
  return (
    <g
      className={styles.segment}
      data-faint={faint || undefined}
      data-alight={isHighlighted || undefined}
    >
      <rect className={`glyph glyph-${type}`} {...box} />
      {box.height >= ROOM_FOR_GLYPH && <SegmentLabel type={type} count={count} {...box} />}
    </g>
  )
}

interface SegmentLabelProps {
  readonly type: AttackType
  readonly count: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The glyph of the type, so that colour is not alone, and the count where there is room. */
function SegmentLabel({ type, count, x, y, width, height }: SegmentLabelProps) {
  const { format } = useLocale()
  const centre = { x: x + width / 2, y: y + height / 2 }
  const hasCount = width >= ROOM_FOR_COUNT
  const room = Math.min(height, width) / 2 - GLYPH_MARGIN
  const radius = Math.max(1, Math.min(LARGEST_GLYPH, room))
  const glyphX = centre.x - (hasCount ? GLYPH_OFFSET : 0)
  return (
    <g className={styles.label}>
      <path transform={`translate(${glyphX} ${centre.y}) scale(${radius})`} d={GLYPH_PATHS[type]} />
      {hasCount && (
        <text x={centre.x + COUNT_OFFSET} y={centre.y} dy="0.36em">
          {format.number(count)}
        </text>
      )}
    </g>
  )
}
