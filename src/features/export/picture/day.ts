import type { Incident } from '#domain/dataset.ts'
import { daysOfMonth, monthOf, type Day } from '#domain/day.ts'
import type { Box } from '#drawing/box.ts'
import type { DayCell } from '#drawing/dayCells.ts'
import type { Font } from '#drawing/font.ts'

import { glyph } from './glyph.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { h, type Attributes, type Child, type Markup } from './markup.ts'
import { startAt, type Pen } from './pen.ts'
import { line } from './text.ts'

/** A day's cell in its row and column of the calendar. */
export interface CellBox extends Box {
  readonly row: number
  readonly column: number
}

interface DayDrawing {
  readonly day: Day
  /** `undefined` outside the coverage. */
  readonly cell: DayCell | undefined
  readonly incidents: readonly Incident[]
  readonly look: { readonly radius: number; readonly isPlain?: boolean }
}

const NUMBER: Font = { size: 11, weight: 400, family: 'sans' }
const PATTERN = 'away'
const PADDING = 6
const SPAN_STEP = 3
/** Height that the number of a day takes up. */
const NUMBER_ROOM = 15

/** The ground of days whose incidents the filter leaves out. */
export function awayPattern({ colours }: Pen): Markup {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' }
  const stripe = h('path', { d: 'M0 0V6', stroke: colours.line, 'stroke-width': 2 })
  return h(
    'defs',
    {},
    h('pattern', { id: PATTERN, ...size, patternTransform: 'rotate(45)' }, stripe),
  )
}

/** The ground of a day, by how it stands. */
export function groundOf(state: DayCell['state'], { colours }: Pen): Attributes {
  const edged = { stroke: colours.line }
  switch (state) {
    case 'shown':
      return { fill: colours['accent-ground'], ...edged }
    case 'none':
    case 'faint':
      return { fill: colours.card, ...edged }
    case 'away':
      return { fill: `url(#${PATTERN})`, ...edged }
    case 'outside':
      return { fill: 'none', ...edged, 'stroke-dasharray': '3 3' }
  }
}

/** One day with a mark for each of its incidents. */
export function cellMarkup(pen: Pen, box: CellBox, drawing: DayDrawing): Markup {
  const { x, y, width, height } = box
  const { day, cell, look } = drawing
  const state = cell?.state ?? 'outside'
  const isPlain = look.isPlain === true
  const place = {
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
    rx: isPlain ? 3 : 5,
  }
  const number = line(pen, pen.locale.format.number(day - daysOfMonth(monthOf(day)).from + 1), {
    x: x + startAt(pen, width, PADDING),
    y: y + 13,
    font: NUMBER,
    colour: state === 'shown' ? 'ink' : 'ink-soft',
  })
  return h(
    'g',
    {},
    h('rect', { ...place, ...groundOf(state, pen) }),
    isPlain ? undefined : number,
    cell === undefined ? [] : marksIn(pen, box, cell, drawing),
    cell === undefined || isPlain ? [] : spansIn(pen, box, cell),
  )
}

/** Marks from the far end of the lowest line on; those without room become a number. */
function marksIn(pen: Pen, box: CellBox, cell: DayCell, drawing: DayDrawing): readonly Child[] {
  const { radius, isPlain = false } = drawing.look
  const step = 2 * radius + 2
  const perLine = Math.max(1, Math.floor((box.width - 2 * PADDING) / step))
  const lines = isPlain ? 1 : Math.max(1, Math.floor((box.height - NUMBER_ROOM - 4) / step))
  const fitting = Math.min(perLine * lines, cell.marks.length)
  const bottom = box.y + (isPlain ? box.height / 2 : box.height - radius - PADDING)
  const marks = cell.marks.slice(0, fitting).map(({ row, type }, index): Markup => {
    const level = Math.floor(index / perLine)
    const inLine = Math.min(perLine, fitting - level * perLine)
    const along = box.width - PADDING - (inLine - (index % perLine)) * step + step / 2
    const spot = { x: box.x + startAt(pen, box.width, along), y: bottom - level * step }
    const founding = drawing.incidents[row]?.founding !== false
    return glyph(pen, spot, { type, founding, radius, mark: 'mark' })
  })
  return [...marks, moreIn(pen, box, cell.marks.length - fitting), hollowIn(pen, box, cell, bottom)]
}

function moreIn(pen: Pen, box: CellBox, count: number): Markup | undefined {
  if (count === 0) return undefined
  const x = box.x + startAt(pen, box.width, box.width - PADDING)
  const text = calendarWords[pen.locale.lang].more(pen.locale.format.number(count))
  return line(pen, text, { x, y: box.y + 13, font: NUMBER, colour: 'ink-soft', align: 'end' })
}

function hollowIn(pen: Pen, box: CellBox, cell: DayCell, cy: number): Markup | undefined {
  if (cell.state !== 'away') return undefined
  const cx = box.x + startAt(pen, box.width, box.width - PADDING - 4)
  return h('circle', { cx, cy, r: 3, fill: 'none', stroke: pen.colours['ink-soft'] })
}

/** Lines under the marks for incidents whose date is known as a range, from its first day to its last. */
function spansIn(pen: Pen, box: CellBox, { spans }: DayCell): readonly Markup[] {
  return spans.map(({ type, part }, index) => {
    const start = part === 'first' ? PADDING : -3
    const end = part === 'last' ? PADDING : -3
    const length = box.width - start - end
    const x = box.x + startAt(pen, box.width, start, length)
    const y = box.y + box.height - 4 - index * SPAN_STEP
    return h('rect', { x, y, width: length, height: 2, fill: pen.colours[type] })
  })
}
