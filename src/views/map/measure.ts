const CHARACTER_WIDTH = 7

// The map is loaded in the browser alone; without a canvas widths are guessed by length.
const context =
  typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')

/** Width of a text in pixels in a CSS font. */
export function measure(text: string, font: string): number {
  if (context === null) return text.length * CHARACTER_WIDTH
  context.font = font
  return context.measureText(text).width
}
