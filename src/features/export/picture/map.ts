import type { Basemap } from '#domain/basemap.ts'
import type { Box } from '#drawing/box.ts'
import { homeCamera, INSET_UNTIL, MAX_ZOOM, ROOMY_WIDTH } from '#drawing/cameras.ts'
import { stillFrame, type Frame } from '#drawing/frame.ts'
import { groundOf, type Ground } from '#drawing/ground.ts'
import type { SettledMark } from '#drawing/mapDrawing.ts'
import { locatedPlaces, marksOf, type MapMark } from '#drawing/mapMarks.ts'
import { compose, type Scene } from '#drawing/mapScene.ts'
import type { Camera, Size } from '#drawing/mercator.ts'
import { precisionShapes, type Precision } from '#drawing/precision.ts'
import { codeWords } from '#i18n/words/codes.ts'
import type { SharedView } from '../exportContext.ts'

import type { Block } from './block.ts'
import { groundLayer, groundOutlines, precisionLayer } from './ground.ts'
import { insetBox, insetDrawing, isInInset } from './inset.ts'
import { h, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'
import { areasLayer, marksLayer, namesLayer, townsLayer } from './places.ts'
import { rowsOf } from './rows.ts'
import { scaleBar, scaleBox } from './scale.ts'

/** The map as it stands in a picture. */
export interface MapStage {
  readonly size: Size
  readonly frame: Frame
  readonly ground: Ground
  readonly marks: readonly MapMark[]
  readonly scene: Scene
  /** Marks inside the frame. */
  readonly seen: readonly SettledMark[]
  readonly precision: Precision
  /** Where Baghdad is enlarged, if it is. */
  readonly inset: Box | undefined
  readonly scale: Box | undefined
}

/** Width of the map on the page, which cameras are made for. */
const SCREEN_WIDTH = 810
const CLIP = 'map-edge'
const CORNER = 10

/** Lays the map out: the part that the reader moved it to, else all places that have incidents. */
export function stageMap(shared: SharedView, basemap: Basemap, pen: Pen, size: Size): MapStage {
  const frame = stillFrame(cameraOf(shared, size), size)
  const isRoomy = size.width >= ROOMY_WIDTH
  const scale = isRoomy ? scaleBox(size) : undefined
  const ground = groundOf(basemap, {
    governorates: codeWords[pen.locale.lang].governorate,
    lang: pen.locale.lang,
  })
  const marks = marksOf(shared.dataset, rowsOf(shared), [])
  const hasInset = isRoomy && frame.zoom < INSET_UNTIL && isInInset(marks, pen)
  const inset = hasInset ? insetBox(size) : undefined
  const floating = [inset, scale].filter((box) => box !== undefined)
  const scene = compose(marks, ground, frame, floating, pen.measure)
  const seen = scene.settled.filter(({ spot: { x, y } }) => {
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height
  })
  const places = scene.places.map(({ place }) => place)
  const precision = precisionShapes(places, ground.governorates, frame)
  return { size, frame, ground, marks, scene, seen, precision, inset, scale }
}

/** Draws the map that was laid out. */
export function mapBlock(pen: Pen, stage: MapStage, corner = CORNER): Block {
  const { size, frame, ground, scene, seen, precision, inset, scale } = stage
  const { colours } = pen
  const layers: readonly Markup[] = [
    h('rect', { ...size, fill: colours['map-abroad'] }),
    groundLayer(pen, frame),
    precisionLayer(pen, precision, frame, 'hatch'),
    townsLayer(pen, scene, frame),
    areasLayer(pen, scene),
    namesLayer(pen, scene),
    marksLayer(pen, seen, true),
  ]
  const edge = { ...size, rx: corner }
  return {
    height: size.height,
    markup: h(
      'g',
      { class: 'map' },
      groundOutlines(ground),
      h('clipPath', { id: CLIP }, h('rect', edge)),
      h('g', { 'clip-path': `url(#${CLIP})` }, layers, scale && scaleBar(pen, frame, size)),
      inset && insetDrawing(pen, stage.marks, inset),
      h('rect', { ...edge, fill: 'none', stroke: colours.line }),
    ),
  }
}

// A picture is wider or narrower than the map on the page; the reader should see what was on the page.
// The inset stands on the left in every language, as the land there is empty.
function cameraOf({ dataset, view }: SharedView, size: Size): Camera {
  if (view.map === undefined) return homeCamera(locatedPlaces(dataset), size, 'ltr')
  const zoom = view.map.zoom + Math.log2(size.width / SCREEN_WIDTH)
  return { ...view.map, zoom: Math.min(zoom, MAX_ZOOM) }
}
