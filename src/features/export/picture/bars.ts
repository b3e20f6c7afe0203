import { GLYPH_PATHS } from '#domain/glyph.ts'
import type { Column } from '#drawing/chartColumns.ts'
import type { ChartPlot } from '#drawing/chartPlot.ts'
import type { Font } from '#drawing/font.ts'
import { segmentLabel, segmentsOf, type Segment } from '#drawing/weekSegments.ts'

import { h, num, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'
import { line } from './text.ts'

const COUNT: Font = { size: 12, weight: 600, family: 'sans' }
/** From the middle of a figure down to the line it stands on. */
const HALF_FIGURE = 4.3

/** Stacked bars by attack type, as wide as the days they count. */
export function weekBars(columns: readonly Column[], plot: ChartPlot, pen: Pen): Markup {
  const segments = columns.flatMap((column) => segmentsOf(column, plot))
  return h('g', {}, ...segments.map((segment) => drawn(segment, pen)))
}

/** A segment with the glyph of its type, so that colour is not alone, and its count beside it. */
function drawn({ type, count, x, y, width, height }: Segment, pen: Pen): readonly Markup[] {
  const { colours, locale } = pen
  const box = { x, y, width, height }
  const bar = h('rect', { class: 'bar', 'data-count': count, ...box, fill: colours[type] })
  const label = segmentLabel(box)
  if (label === undefined) return [bar]
  const { glyph, radius, count: figure } = label
  const place = `translate(${num(glyph.x)} ${num(glyph.y)}) scale(${num(radius)})`
  const sign = h('path', { d: GLYPH_PATHS[type], transform: place, fill: colours.card })
  if (figure === undefined) return [bar, sign]
  const spot = { x: figure.x, y: figure.y + HALF_FIGURE, align: 'left' } as const
  const text = locale.format.number(count)
  return [bar, sign, line(pen, text, { ...spot, font: COUNT, colour: 'card' })]
}
