import type { Lang } from '#domain/lang.ts'

import { BAGHDAD, INSET_SIZE, MAX_ZOOM } from './cameras.ts'
import { frameAt, placeIn } from './frame.ts'
import type { MapLayout } from './mapLayout.ts'
import type { MapMark } from './mapMarks.ts'
import { fitCamera, type Point } from './mercator.ts'
import { placeMarks } from './placedMarks.ts'
import { namePlaces } from './placeNames.ts'

const HEADING_ROOM = 22
const PADDING = { top: HEADING_ROOM + 4, right: 8, bottom: 8, left: 8 }
const CAMERA = fitCamera(BAGHDAD, INSET_SIZE, PADDING, MAX_ZOOM) ?? {
  lat: 33.3,
  lon: 44.4,
  zoom: 9,
}
const HEADING_BOX = { x: 0, y: 0, width: INSET_SIZE.width, height: HEADING_ROOM }
const FRAME = frameAt(CAMERA, INSET_SIZE)

/** Pixels: marks beyond do not push those that are seen. */
const NEIGHBOURHOOD = 80

/** Lays out Baghdad's sites, which the map of the country crowds together, below a heading. */
export function layOutInset(mapMarks: readonly MapMark[], lang: Lang): MapLayout {
  const around = mapMarks.filter(({ place }) => isSeen(placeIn(FRAME, place), NEIGHBOURHOOD))
  const marks = placeMarks(around, FRAME.zoom, FRAME.origin).filter(({ home }) => isSeen(home, 0))
  const places = namePlaces(marks, [HEADING_BOX], { frame: FRAME, lang, isTight: true })
  return { frame: FRAME, marks, places, towns: [], areas: [] }
}

/** Whether a point lies in the inset or within so many pixels of it. */
function isSeen({ x, y }: Point, margin: number): boolean {
  const { width, height } = INSET_SIZE
  return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin
}
