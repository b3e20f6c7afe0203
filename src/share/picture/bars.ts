import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import { GLYPH_PATHS } from '#domain/glyph.ts'
import type { Column } from '#layout/chart-columns.ts'
import type { Font } from '#layout/font.ts'

import type { Plot } from './axes.ts'
import { h, num, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'
import { line } from './text.ts'

interface Segment {
  readonly type: AttackType
  readonly count: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const COUNT: Font = { size: 12, weight: 600, family: 'sans' }
const GAP = 3
/** A segment lower than this has no room for its glyph, one narrower than the next no room for its count. */
const ROOM_FOR_GLYPH = 9
const ROOM_FOR_COUNT = 30
const LARGEST_GLYPH = 5

/** Stacked bars by attack type, as wide as the days they count. */
export function weekBars(columns: readonly Column[], plot: Plot, pen: Pen): Markup {
  const segments = columns.flatMap((column) => segmentsOf(column, plot))
  return h('g', {}, ...segments.map((segment) => drawn(segment, pen)))
}

function segmentsOf({ span, shown }: Column, plot: Plot): readonly Segment[] {
  const x = plot.xOf(span.from - 0.5) + GAP / 2
  const width = Math.max(1, plot.xOf(span.to + 0.5) - GAP / 2 - x)
  let below = 0
  return ATTACK_TYPES.filter((type) => shown.byType[type] > 0).map((type) => {
    const count = shown.byType[type]
    const bottom = plot.yOf(below)
    below += count
    const y = plot.yOf(below)
    return { type, count, x, y: y + 0.5, width, height: Math.max(1, bottom - y - 1) }
  })
}

/** A segment with the glyph of its type, so that colour is not alone, and its count beside it. */
function drawn({ type, count, ...box }: Segment, pen: Pen): readonly Markup[] {
  const { colours, locale } = pen
  const bar = h('rect', { class: 'bar', 'data-count': count, ...box, fill: colours[type] })
  if (box.height < ROOM_FOR_GLYPH) return [bar]
  const hasCount = box.width >= ROOM_FOR_COUNT
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const radius = Math.max(1, Math.min(LARGEST_GLYPH, box.height / 2 - 2, box.width / 2 - 2))
  const place = `translate(${num(x - (hasCount ? 7 : 0))} ${num(y)}) scale(${num(radius)})`
  const sign = h('path', { d: GLYPH_PATHS[type], transform: place, fill: colours.card })
  if (!hasCount) return [bar, sign]
  const figure = { x: x + 2, y: y + 4.3, font: COUNT, colour: 'card', align: 'left' } as const
  return [bar, sign, line(pen, locale.format.number(count), figure)]
}
