import type { Colour } from '#domain/palette.ts'
import type { Font } from '#drawing/font.ts'

import { h, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'

/** Where and how a line of text stands. */
export interface Setting {
  /** Where its start lies, or its middle or end as `align` says; and its baseline. */
  readonly x: number
  readonly y: number
  readonly font: Font
  readonly colour: Colour
  /** `start` is the side that the language of the page begins on. */
  readonly align?: 'start' | 'middle' | 'end' | 'left'
  /** Colour of an edge round the letters, where they stand on other things. */
  readonly halo?: Colour
}

/** One piece of a line in a look of its own, set off from the piece before it. */
export interface Piece {
  readonly text: string
  readonly font: Font
  readonly colour: Colour
  readonly gap?: number
}

// Noto comes first: its widths are those that texts are measured with.
const FAMILIES = {
  sans: "'Noto Sans', system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
  serif: "'Noto Serif', Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif",
} as const

const HALO_WIDTH = 3
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}/u

/** The direction that a text is read in: that of its first letter, else that of the page. */
function directionOf(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return page
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}

/** One line of text, or of pieces that differ in look, that stands where it should in either direction. */
export function line(pen: Pen, text: string | readonly Piece[], setting: Setting): Markup {
  const words = typeof text === 'string' ? text : text.map((piece) => piece.text).join(' ')
  const { x, y, font, colour, align = 'start', halo } = setting
  const page = pen.locale.dir
  const direction = directionOf(words, page)
  const edge = halo && {
    'paint-order': 'stroke',
    stroke: pen.colours[halo],
    'stroke-width': HALO_WIDTH,
    'stroke-linejoin': 'round',
  }
  return h(
    'text',
    {
      x,
      y,
      ...lookOf(pen, font, colour),
      direction: direction === 'rtl' ? direction : undefined,
      'text-anchor': anchorOf(align, direction, page),
      ...edge,
    },
    typeof text === 'string' ? text : text.map((piece) => span(pen, piece, direction)),
  )
}

/** Words broken into lines no wider than `width`; what has no space to break at is broken anywhere. */
export function wrap(text: string, font: Font, width: number, { measure }: Pen): readonly string[] {
  const lines: string[] = []
  let last = ''
  for (const word of text.split(/[ \t\r\n]+/).filter((piece) => piece !== '')) {
    const joint = last === '' ? word : `${last} ${word}`
    if (measure(joint, font) <= width) {
      last = joint
      continue
    }
    if (last !== '') lines.push(last)
    const pieces = broken(word, (piece) => measure(piece, font) <= width)
    lines.push(...pieces.slice(0, -1))
    last = pieces.at(-1) ?? ''
  }
  return last === '' ? lines : [...lines, last]
}

/** Words in as few lines as they need, those of about one length. */
export function balanced(text: string, font: Font, width: number, pen: Pen): readonly string[] {
  let lines = wrap(text, font, width, pen)
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = wrap(text, font, width * share, pen)
    if (narrower.length > lines.length) break
    lines = narrower
  }
  return lines
}

function broken(word: string, fits: (piece: string) => boolean): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

function span(pen: Pen, { text, font, colour, gap = 0 }: Piece, direction: 'ltr' | 'rtl'): Markup {
  const dx = direction === 'ltr' ? gap : -gap
  return h('tspan', { ...lookOf(pen, font, colour), dx: gap === 0 ? undefined : dx }, text)
}

function lookOf({ colours }: Pen, { size, weight, family }: Font, colour: Colour) {
  return {
    'font-family': FAMILIES[family],
    'font-size': size,
    'font-weight': weight,
    fill: colours[colour],
  }
}

function anchorOf(
  align: Setting['align'],
  direction: 'ltr' | 'rtl',
  page: 'ltr' | 'rtl',
): string | undefined {
  if (align === 'middle') return 'middle'
  const side = align === 'left' ? 'ltr' : page
  const isAtStart = (align === 'end') !== (side === direction)
  return isAtStart ? undefined : 'end'
}
