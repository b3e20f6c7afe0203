import type { Lang } from '#domain/lang.ts'

import { BAGHDAD, MAX_ZOOM } from './cameras.ts'
import { frameAt, placeIn, type Frame } from './frame.ts'
import type { MapLayout } from './mapLayout.ts'
import type { MapMark } from './mapMarks.ts'
import { fitCamera, type Point, type Size } from './mercator.ts'
import { placeMarks } from './placedMarks.ts'
import { namePlaces } from './placeNames.ts'

/** Height of the heading, which can be pressed on the page. */
const HEADING_ROOM = 24
const PADDING = { top: HEADING_ROOM + 10, right: 8, bottom: 26, left: 8 }

/** Pixels: marks beyond do not push those that are seen. */
const NEIGHBOURHOOD = 80

interface InsetOptions {
  readonly size: Size
  readonly lang: Lang
}

/** Lays out Baghdad's sites, which the map of the country crowds together, below a heading. */
export function layOutInset(mapMarks: readonly MapMark[], { size, lang }: InsetOptions): MapLayout {
  const frame = frameOf(size)
  const around = mapMarks.filter(({ place }) => isSeen(placeIn(frame, place), size, NEIGHBOURHOOD))
  const marks = placeMarks(around, frame.zoom, frame.origin).filter(({ home }) =>
    isSeen(home, size, 0),
  )
  const heading = { x: 0, y: 0, width: size.width, height: HEADING_ROOM }
  const places = namePlaces(marks, [heading], { frame, lang, all: mapMarks })
  return { frame, marks, places, towns: [], areas: [] }
}

function frameOf(size: Size): Frame {
  const camera = fitCamera(BAGHDAD, size, PADDING, MAX_ZOOM)
  return frameAt(camera ?? { lat: 33.3, lon: 44.4, zoom: 9 }, size)
}

/** Whether a point lies in the inset or within so many pixels of it. */
function isSeen({ x, y }: Point, { width, height }: Size, margin: number): boolean {
  return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin
}
