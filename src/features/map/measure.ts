import { remembered } from '#domain/memoize.ts'
import type { Font } from '#drawing/font.ts'

const CHARACTER_WIDTH = 7
const FAMILIES = { sans: 'system-ui, sans-serif', serif: 'serif' } as const

// The map is loaded in the browser alone; without a canvas widths are guessed by length.
const context =
  typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')

/** Width of a text in pixels in the fonts of the page. */
export function measure(text: string, { size, weight, family }: Font): number {
  return widths(`${weight} ${size}px ${FAMILIES[family]}`)(text)
}

/** Widths of texts in a font, as CSS writes it. */
const widths = remembered((font: string) =>
  remembered((text: string) => {
    if (context === null) return text.length * CHARACTER_WIDTH
    context.font = font
    return context.measureText(text).width
  }),
)
