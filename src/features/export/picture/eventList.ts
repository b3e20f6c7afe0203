import type { NumberedEvent } from '#drawing/events.ts'
import type { Font } from '#drawing/font.ts'
import { chartWords } from '#i18n/words/chart.ts'

import { eventNumber } from './axes.ts'
import { moved, NO_BLOCK, stacked, type Block } from './block.ts'
import { inColumns } from './columns.ts'
import { h, type Markup } from './markup.ts'
import { startAt, type Pen } from './pen.ts'
import { line, wrap } from './text.ts'

const HEADING: Font = { size: 13, weight: 600, family: 'sans' }
const FONT: Font = { size: 12, weight: 400, family: 'sans' }
const NUMBER = 26
const DATE = 52
const LINE = 18
const LEAST_COLUMN = 400

/** The titles of the events that the chart numbers, in columns. */
export function eventList(events: readonly NumberedEvent[], pen: Pen, width: number): Block {
  if (events.length === 0) return NO_BLOCK
  const heading: Block = {
    height: 20,
    markup: line(pen, chartWords[pen.locale.lang].events, {
      x: startAt(pen, width, 0),
      y: 14,
      font: HEADING,
      colour: 'ink',
    }),
  }
  const items = (column: number) => events.map((event) => item(event, pen, column))
  return stacked([heading, inColumns(items, pen, { width, least: LEAST_COLUMN, gap: 6 })], 6)
}

function item({ number, day, event }: NumberedEvent, pen: Pen, width: number): Block {
  const lines = wrap(event.title, FONT, width - NUMBER - DATE, pen)
  const date = line(pen, pen.locale.format.dayShort(day), {
    x: startAt(pen, width, NUMBER),
    y: 13,
    font: FONT,
    colour: 'ink-soft',
  })
  const title = lines.map((text, index): Markup => {
    const x = startAt(pen, width, NUMBER + DATE)
    return line(pen, text, { x, y: 13 + index * LINE, font: FONT, colour: 'ink' })
  })
  const sign = moved({ markup: eventNumber(pen, number, 0, 0) }, startAt(pen, width, 9), 9)
  return { height: lines.length * LINE, markup: h('g', { class: 'event' }, sign, date, title) }
}
