import { Bar, useXAxisScale } from 'recharts'

import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import type { DayRange } from '#domain/day.ts'
import { GLYPH_PATHS } from '#domain/glyph.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Column } from '#layout/chart-columns.ts'
import { useLit, type Light } from '#ui/light.ts'

/** A segment lower than this many pixels has no room for its glyph. */
const ROOM_FOR_GLYPH = 9
const LARGEST_GLYPH = 5
const ROOM_FOR_COUNT = 30
const GAP = 3

interface WeekBarsProps {
  readonly columns: readonly Column[]
  readonly light: Light
}

interface Box {
  readonly y: number
  readonly height: number
}

/** Stacked bars by attack type, as wide as the days they count; what the dates leave out stands faint on top. */
export function WeekBars({ columns, light }: WeekBarsProps) {
  const lit = useLit(light)
  const segments = [false, true].flatMap((faint) => ATTACK_TYPES.map((type) => ({ type, faint })))
  return segments.map(({ type, faint }) => (
    <Bar
      key={`${type}-${faint}`}
      stackId="week"
      dataKey={(column: Column) => countIn(column, type, faint)}
      isAnimationActive={false}
      shape={({ y, height, index }: Box & { index: number }) => (
        <Segment
          type={type}
          count={countIn(columns[index], type, faint)}
          faint={faint}
          span={columns[index]?.span}
          box={{ y, height }}
          alight={!faint && isAlight(columns[index], type, lit)}
        />
      )}
    />
  ))
}

function countIn(column: Column | undefined, type: AttackType, faint: boolean): number {
  return (faint ? column?.faint : column?.shown)?.byType[type] ?? 0
}

function isAlight(column: Column | undefined, type: AttackType, lit: ReadonlySet<number>): boolean {
  if (column === undefined || column.shown.byType[type] === 0) return false
  return column.shown.rows.some((row) => lit.has(row))
}

interface SegmentProps {
  readonly type: AttackType
  readonly count: number
  readonly faint: boolean
  readonly span: DayRange | undefined
  readonly box: Box
  readonly alight: boolean
}

function Segment({ type, count, faint, span, box, alight }: SegmentProps) {
  const scale = useXAxisScale()
  const from = span === undefined ? undefined : scale?.(span.from - 0.5)
  const to = span === undefined ? undefined : scale?.(span.to + 0.5)
  if (from === undefined || to === undefined || count === 0) return <g />
  const centre = { x: (from + to) / 2, y: box.y + box.height / 2 }
  return (
    <g className={`rhythm-segment${faint ? ' is-faint' : ''}${alight ? ' is-alight' : ''}`}>
      <rect
        className={`glyph glyph-${type}`}
        x={from + GAP / 2}
        y={box.y + 0.5}
        width={Math.max(1, to - from - GAP)}
        height={Math.max(1, box.height - 1)}
      />
      <SegmentLabel
        type={type}
        count={count}
        centre={centre}
        room={[to - from - GAP, box.height]}
      />
    </g>
  )
}

interface SegmentLabelProps {
  readonly type: AttackType
  readonly count: number
  readonly centre: { readonly x: number; readonly y: number }
  /** Width and height of the segment in CSS pixels. */
  readonly room: readonly [number, number]
}

/** The glyph of the segment's type, so that colour is not alone, with the count beside it where there is room. */
function SegmentLabel({ type, count, centre, room: [width, height] }: SegmentLabelProps) {
  const { format } = useLocale()
  if (height < ROOM_FOR_GLYPH) return null
  const counted = width >= ROOM_FOR_COUNT
  const radius = Math.min(LARGEST_GLYPH, height / 2 - 2, width / 2 - 2)
  return (
    <g className="rhythm-segment-label" transform={`translate(${centre.x} ${centre.y})`}>
      <path
        transform={`translate(${counted ? -7 : 0}) scale(${Math.max(1, radius)})`}
        d={GLYPH_PATHS[type]}
      />
      {counted && (
        <text x={2} dy="0.36em">
          {format.number(count)}
        </text>
      )}
    </g>
  )
}
