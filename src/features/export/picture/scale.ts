import type { Box } from '#drawing/box.ts'
import type { Font } from '#drawing/font.ts'
import type { Frame } from '#drawing/frame.ts'
import { pixelsPerKm, unproject, type Size } from '#drawing/mercator.ts'

import { h, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'
import { line } from './text.ts'
import { pictureWords } from './words.ts'

const FONT: Font = { size: 11, weight: 400, family: 'sans' }
const MARGIN = 14
const LONGEST = 120
const HEIGHT = 24
const LENGTHS_KM = [500, 200, 100, 50, 20, 10, 5, 2, 1]

/** Where the scale stands: in the lower corner that the inset leaves free. */
export function scaleBox({ width, height }: Size): Box {
  return {
    x: width - LONGEST - MARGIN,
    y: height - HEIGHT - MARGIN + 4,
    width: LONGEST,
    height: HEIGHT,
  }
}

/** A round distance and how long it is in the middle of the map. */
export function scaleBar(pen: Pen, frame: Frame, size: Size): Markup {
  const middle = { x: frame.origin.x + size.width / 2, y: frame.origin.y + size.height / 2 }
  const pixels = pixelsPerKm(unproject(middle, frame.zoom).lat, frame.zoom)
  const km = LENGTHS_KM.find((length) => length * pixels <= LONGEST) ?? 1
  const box = scaleBox(size)
  const length = km * pixels
  const left = box.x + box.width - length
  const bottom = box.y + box.height - 2
  return h(
    'g',
    {},
    h('path', {
      d: `M${left.toFixed(1)} ${bottom - 4}v4h${length.toFixed(1)}v-4`,
      fill: 'none',
      stroke: pen.colours['ink-soft'],
    }),
    line(pen, pictureWords[pen.locale.lang].kilometres(pen.locale.format.number(km)), {
      x: left + length / 2,
      y: bottom - 6,
      font: FONT,
      colour: 'ink-soft',
      align: 'middle',
      halo: 'map-land',
    }),
  )
}
