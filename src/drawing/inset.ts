import { BAGHDAD, INSET_SIZE, MAX_ZOOM } from './cameras.ts'
import type { Measure } from './font.ts'
import { placeIn, stillFrame } from './frame.ts'
import type { PlacedLabel } from './labelSpots.ts'
import { placeNames, settleMarks, type SettledMark } from './mapDrawing.ts'
import { placesOf, type MapMark, type PlaceMarks } from './mapMarks.ts'
import { fitCamera, type Point } from './mercator.ts'

const HEADING_ROOM = 22
const PADDING = { top: HEADING_ROOM + 4, right: 8, bottom: 8, left: 8 }
const CAMERA = fitCamera(BAGHDAD, INSET_SIZE, PADDING, MAX_ZOOM) ?? {
  lat: 33.3,
  lon: 44.4,
  zoom: 9,
}
const HEADING_BOX = { x: 0, y: 0, width: INSET_SIZE.width, height: HEADING_ROOM }

/** Pixels: marks beyond do not push those that are seen. */
const NEIGHBOURHOOD = 80

/** How Baghdad is cut out for the inset, whatever the map shows. */
export const INSET_FRAME = stillFrame(CAMERA, INSET_SIZE)

/** What stands in the inset. */
export interface InsetScene {
  readonly settled: readonly SettledMark[]
  readonly places: readonly PlaceMarks[]
  readonly placeBoxes: ReadonlyMap<string, PlacedLabel>
}

/** Lays out Baghdad's sites, which the map of the country crowds together, below a heading. */
export function composeInset(marks: readonly MapMark[], measure: Measure): InsetScene {
  const around = marks.filter(({ place }) => isSeen(placeIn(INSET_FRAME, place), NEIGHBOURHOOD))
  const all = settleMarks(around, INSET_FRAME.zoom, INSET_FRAME.origin)
  const settled = all.filter(({ home }) => isSeen(home, 0))
  const places = placesOf(settled)
  const placeBoxes = placeNames(places, settled, [HEADING_BOX], INSET_FRAME, measure)
  return { settled, places, placeBoxes }
}

/** Whether a point lies in the inset or within so many pixels of it. */
function isSeen({ x, y }: Point, margin: number): boolean {
  const { width, height } = INSET_SIZE
  return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin
}
