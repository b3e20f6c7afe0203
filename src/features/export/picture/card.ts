import type { Font } from '#drawing/font.ts'

import { moved, stacked, type Block } from './block.ts'
import { h } from './markup.ts'
import { startAt, type Pen } from './pen.ts'
import { line } from './text.ts'

const PADDING = 18
const HEADING: Font = { size: 17, weight: 600, family: 'serif' }
const HINT: Font = { size: 12, weight: 400, family: 'sans' }
const HINT_GAP = 10

/** A drawing on a card of its own, as wide as its inside is told. */
export function card(pen: Pen, width: number, drawing: (inside: number) => Block): Block {
  const inner = drawing(width - 2 * PADDING)
  const height = Math.ceil(inner.height) + 2 * PADDING - 4
  const edge = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 10 }
  const ground = h('rect', { ...edge, fill: pen.colours.card, stroke: pen.colours.line })
  return { height, markup: h('g', {}, ground, moved(inner, PADDING, PADDING - 2)) }
}

/** A drawing under its name and what it shows. */
export function headed(
  pen: Pen,
  width: number,
  words: { readonly heading: string; readonly hint: string },
  drawing: Block,
): Block {
  const x = startAt(pen, width, 0)
  const hintAt = startAt(pen, width, pen.measure(words.heading, HEADING) + HINT_GAP)
  const head: Block = {
    height: 24,
    markup: h(
      'g',
      {},
      line(pen, words.heading, { x, y: 18, font: HEADING, colour: 'ink' }),
      line(pen, words.hint, { x: hintAt, y: 18, font: HINT, colour: 'ink-soft' }),
    ),
  }
  return stacked([head, drawing], 6)
}
