import { Scatter } from 'recharts'

import { GLYPH_PATHS } from '#domain/glyph.ts'
import { markRadius } from '#layout/chart-frame.ts'
import type { StackedMark } from '#layout/stacks.ts'
import { glyphClass } from '#ui/glyphClass.ts'
import { useAlight, type Light } from '#ui/light.ts'

/** A mark and whether the months and dates of the filter alone leave it out. */
export interface ChartMark extends StackedMark {
  readonly faint: boolean
}

interface MarksProps {
  readonly marks: readonly ChartMark[]
  /** Room for one mark in CSS pixels: a day's width and a level's height. */
  readonly room: { readonly width: number; readonly height: number }
  readonly light: Light
}

/** One glyph an incident, stacked in the column of its day. */
export function Marks({ marks, room, light }: MarksProps) {
  const radius = markRadius(room)
  const points = marks.map(({ day, level }) => ({ x: day, y: level + 0.5 }))
  return (
    <Scatter
      data={points}
      isAnimationActive={false}
      shape={<ChartGlyph marks={marks} size={radius} light={light} />}
    />
  )
}

interface ChartGlyphProps {
  readonly marks: readonly ChartMark[]
  /** Half its width in CSS pixels. */
  readonly size: number
  readonly light: Light
  /** Given by the scatter: where the mark's centre stands, and which mark it is. */
  readonly cx?: number
  readonly cy?: number
  readonly index?: number
}

function ChartGlyph({ marks, size, light, cx = 0, cy = 0, index = -1 }: ChartGlyphProps) {
  const mark = marks[index]
  const isAlight = useAlight(light, mark === undefined ? [] : [mark.row])
  if (mark === undefined) return <g />
  return (
    <g
      className={`rhythm-mark${mark.faint ? ' is-faint' : ''}`}
      transform={`translate(${cx} ${cy})`}
    >
      {isAlight && <circle className="rhythm-ring" r={size + 2} />}
      <path
        className={glyphClass(mark.type, mark.founding)}
        transform={`scale(${size})`}
        d={GLYPH_PATHS[mark.type]}
      />
    </g>
  )
}
