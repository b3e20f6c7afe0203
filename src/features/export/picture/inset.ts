import type { Place } from '#domain/dataset.ts'
import type { Box } from '#drawing/box.ts'
import { INSET_SIZE } from '#drawing/cameras.ts'
import type { Font } from '#drawing/font.ts'
import { composeInset, INSET_FRAME } from '#drawing/inset.ts'
import type { MapMark } from '#drawing/mapMarks.ts'
import type { Size } from '#drawing/mercator.ts'
import { precisionShapes } from '#drawing/precision.ts'
import { mapWords } from '#i18n/words/map.ts'

import { moved } from './block.ts'
import { groundLayer, precisionLayer } from './ground.ts'
import { h, type Markup } from './markup.ts'
import { startAt, type Pen } from './pen.ts'
import { marksLayer, namesLayer } from './places.ts'
import { line } from './text.ts'

const MARGIN = 12
const CLIP = 'inset-edge'
const HEADING: Font = { size: 12, weight: 600, family: 'sans' }

/** Where the inset stands: over the western desert, in every language. */
export function insetBox({ height }: Size): Box {
  return { x: MARGIN, y: height - MARGIN - INSET_SIZE.height, ...INSET_SIZE }
}

/** Whether any incident lies in the part that the inset enlarges. */
export function isInInset(marks: readonly MapMark[], { measure }: Pen): boolean {
  return composeInset(marks, measure).settled.length > 0
}

/** Baghdad's sites kept apart, as the map of the country crowds them together. */
export function insetDrawing(pen: Pen, marks: readonly MapMark[], box: Box): Markup {
  const scene = composeInset(marks, pen.measure)
  const places = scene.places.map(({ place }): Place => place)
  const shapes = precisionShapes(places, [], INSET_FRAME)
  const { width, height } = INSET_SIZE
  const edge = { width, height, rx: 6 }
  const heading = {
    x: startAt(pen, width, 8),
    y: 17,
    font: HEADING,
    colour: 'ink',
    halo: 'map-land',
  } as const
  const inside = h(
    'g',
    { 'clip-path': `url(#${CLIP})` },
    h('rect', { width, height, fill: pen.colours['map-abroad'] }),
    groundLayer(pen, INSET_FRAME),
    precisionLayer(pen, shapes, INSET_FRAME, 'inset-hatch'),
    namesLayer(pen, scene),
    marksLayer(pen, scene.settled, false),
    line(pen, mapWords[pen.locale.lang].inset, heading),
  )
  const clip = h('clipPath', { id: CLIP }, h('rect', edge))
  const rim = h('rect', { ...edge, fill: 'none', stroke: pen.colours['line-strong'] })
  return moved({ markup: h('g', { class: 'inset' }, clip, inside, rim) }, box.x, box.y)
}
