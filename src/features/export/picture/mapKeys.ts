import { isTied } from '#drawing/mapDrawing.ts'
import type { SharedView } from '../exportContext.ts'

import { typeKeys, type Key } from './legend.ts'
import type { MapStage } from './map.ts'
import { h, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'
import { pictureWords } from './words.ts'

/** What the map needs explained, and how many incidents it cannot show. */
export function mapKeys(shared: SharedView, stage: MapStage, pen: Pen): readonly Key[] {
  return [
    ...typeKeys(shared.incidents, pen),
    ...signKeys(stage, pen),
    ...missing(shared, stage, pen),
  ]
}

/** The signs that only the map has, each only where it is drawn. */
export function signKeys({ precision, seen }: MapStage, pen: Pen): readonly Key[] {
  const words = pictureWords[pen.locale.lang]
  return [
    ...(precision.discs.length > 0 ? [{ sign: discSign(pen), text: words.disc }] : []),
    ...(precision.hatched.length > 0 ? [{ sign: hatchSign(pen), text: words.hatching }] : []),
    ...(seen.some(isTied) ? [{ sign: tieSign(pen), text: words.aside }] : []),
  ]
}

/** How many incidents of the view the map does not show, so that none is dropped in silence. */
export function missing(
  { incidents }: SharedView,
  { marks, seen }: MapStage,
  { locale: { lang, plural } }: Pen,
): readonly Key[] {
  const unlocated = incidents.length - marks.length
  const outside = marks.length - seen.length
  return [
    ...(unlocated > 0 ? [plural(unlocated, pictureWords[lang].unlocated)] : []),
    ...(outside > 0 ? [plural(outside, pictureWords[lang].outside)] : []),
  ].map((text) => ({ sign: undefined, text }))
}

function discSign({ colours }: Pen): Markup {
  return h('circle', {
    r: 8,
    fill: colours.ink,
    'fill-opacity': 0.05,
    stroke: colours.ink,
    'stroke-opacity': 0.5,
    'stroke-dasharray': '3 3',
  })
}

function hatchSign({ colours }: Pen): Markup {
  return h(
    'g',
    {},
    h('rect', { x: -9, y: -7, width: 18, height: 14, fill: colours['map-land'] }),
    h('path', {
      d: 'M-9 -1l6 -6M-9 7L5 -7M-3 7L9 -5M5 7l4 -4',
      stroke: colours.ink,
      'stroke-opacity': 0.35,
      'stroke-width': 1.5,
    }),
  )
}

function tieSign({ colours }: Pen): Markup {
  return h('path', { d: 'M-9 4L9 -4', stroke: colours['ink-soft'], 'stroke-opacity': 0.8 })
}
