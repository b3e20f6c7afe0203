import type { Day } from '#domain/day.ts'
import type { Box } from '#drawing/box.ts'
import { monthEdges, outlineOf, type Edges } from '#drawing/weeks.ts'

import type { CellBox } from './day.ts'
import { h, num, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'

interface DayBox {
  readonly day: Day
  readonly box: CellBox
}

/** The stepped lines that part the months, in the gaps between the days. */
export function monthLines(
  { colours, locale }: Pen,
  days: readonly DayBox[],
  weekStart: number,
  gap: number,
): Markup {
  const path = days.map(({ day, box }) =>
    edgesPath(box, monthEdges(day, weekStart, box.row === 0), gap, locale.dir),
  )
  return h('path', { d: path.join(''), stroke: colours['line-strong'], fill: 'none' })
}

/** The outline of the days that the dates of the filter pick. */
export function pickedLines(
  { colours, locale }: Pen,
  days: readonly DayBox[],
  weekStart: number,
  isPicked: (day: Day) => boolean,
  gap: number,
): Markup | undefined {
  const path = days.map(({ day, box }) =>
    edgesPath(box, outlineOf(day, weekStart, isPicked) ?? {}, gap, locale.dir),
  )
  if (path.every((part) => part === '')) return undefined
  const look = { stroke: colours.ink, 'stroke-width': 2, 'stroke-linecap': 'square' }
  return h('path', { class: 'picked', d: path.join(''), fill: 'none', ...look })
}

function edgesPath(box: Box, edges: Partial<Edges>, gap: number, dir: 'ltr' | 'rtl'): string {
  const [left, top] = [box.x - gap / 2, box.y - gap / 2]
  const [right, bottom] = [left + box.width + gap, top + box.height + gap]
  const [start, end] = dir === 'ltr' ? [left, right] : [right, left]
  const across = (y: number): string => `M${num(left)} ${num(y)}H${num(right)}`
  const down = (x: number): string => `M${num(x)} ${num(top)}V${num(bottom)}`
  return [
    edges.blockStart === true ? across(top) : '',
    edges.blockEnd === true ? across(bottom) : '',
    edges.inlineStart === true ? down(start) : '',
    edges.inlineEnd === true ? down(end) : '',
  ].join('')
}
