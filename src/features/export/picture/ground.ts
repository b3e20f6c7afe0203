import type { Frame } from '#drawing/frame.ts'
import type { Ground } from '#drawing/ground.ts'
import { outlinePlace } from '#drawing/outline.ts'
import type { Precision } from '#drawing/precision.ts'

import { h, num, type Attributes, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'

const HATCH_STEP = 7

/** The outlines of the basemap, once a picture: each map lays them out at its own scale. */
export function groundOutlines(ground: Ground): Markup {
  return h(
    'defs',
    {},
    path('sea', ground.sea()),
    path('abroad', ground.countries.map(({ shape }) => shape()).join('')),
    path('land', ground.governorates.map(({ shape }) => shape()).join('')),
    path('lakes', ground.lakes()),
    path('rivers', ground.rivers()),
    path('frontiers', ground.frontiers()),
    path('border', ground.border()),
  )
}

/** Land, water and borders in a frame; lines keep their width at every scale. */
export function groundLayer({ colours }: Pen, frame: Frame): Markup {
  const { x, y, scale } = outlinePlace(frame.zoom, frame.origin)
  const stroke = (colour: string, width: number, more: Attributes = {}): Attributes => ({
    fill: 'none',
    stroke: colour,
    'stroke-width': (width / scale).toFixed(3),
    'stroke-linejoin': 'round',
    ...more,
  })
  const dashes = `${num(4 / scale)} ${num(3 / scale)}`
  return h(
    'g',
    { transform: `translate(${num(x)} ${num(y)}) scale(${scale})` },
    use('sea', { fill: colours['map-water'] }),
    use('abroad', { fill: colours['map-abroad'] }),
    use('land', stroke(colours['map-border'], 0.75, { fill: colours['map-land'] })),
    use('lakes', { fill: colours['map-water'] }),
    use('rivers', stroke(colours['map-water'], 1.5)),
    use('frontiers', stroke(colours['map-border'], 0.75, { 'stroke-dasharray': dashes })),
    use('border', stroke(colours['line-strong'], 1)),
  )
}

/** Discs within which places are known, and governorates where no more than that is known. */
export function precisionLayer(
  { colours }: Pen,
  { hatched, discs }: Precision,
  frame: Frame,
  key: string,
): Markup {
  const { x, y, scale } = outlinePlace(frame.zoom, frame.origin)
  const areas = hatched.map((area) => h('path', { d: area.shape(), fill: `url(#${key})` }))
  const place = `translate(${num(x)} ${num(y)}) scale(${scale})`
  const look = {
    fill: colours.ink,
    'fill-opacity': 0.035,
    stroke: colours.ink,
    'stroke-opacity': 0.32,
    'stroke-dasharray': '3 3',
  }
  const hatching = [hatch(key, colours.ink, scale), h('g', { transform: place }, areas)]
  return h(
    'g',
    {},
    areas.length > 0 ? hatching : [],
    discs.map((disc) => h('circle', { cx: disc.x, cy: disc.y, r: disc.radius, ...look })),
  )
}

function hatch(id: string, stroke: string, scale: number): Markup {
  const step = num(HATCH_STEP / scale)
  const tile = { width: step, height: step, patternUnits: 'userSpaceOnUse' }
  const look = { stroke, 'stroke-opacity': 0.14, 'stroke-width': 2.4 / scale }
  const stripe = h('path', { d: `M0 0V${step}`, ...look })
  return h('defs', {}, h('pattern', { id, ...tile, patternTransform: 'rotate(45)' }, stripe))
}

function path(id: string, d: string): Markup {
  return h('path', { id, d })
}

function use(id: string, look: Attributes): Markup {
  return h('use', { href: `#${id}`, ...look })
}
