import { boxAround, type Box } from './box.ts'
import type { Measure } from './font.ts'
import { placeIn, type Frame } from './frame.ts'
import { placeAreas, type Ground } from './ground.ts'
import type { PlacedLabel } from './labelSpots.ts'
import { placeLabels } from './labels.ts'
import { inside, nameSize } from './mapDrawing.ts'
import { asOneReads, shortName } from './mapMarks.ts'
import type { Point } from './mercator.ts'
import type { PlaceCount } from './points.ts'

/** How incidents are drawn: each as its mark, as a circle a place, or as squares of the map. */
export type Crowding = 'marks' | 'circles' | 'density'

/** A place with incidents, where it lies in the picture. */
export interface PlaceSpot extends PlaceCount {
  readonly spot: Point
  /** Pixels; 0 where no circle is drawn. */
  readonly radius: number
}

/** What stands on a map of more incidents than it has room for marks. */
export interface CrowdScene {
  /** The places with most first. */
  readonly spots: readonly PlaceSpot[]
  /** The places of the view with most incidents, as one reads. */
  readonly named: readonly PlaceSpot[]
  /** By place id; a place without one found no room for its name. */
  readonly boxes: ReadonlyMap<string, PlacedLabel>
  /** By slug of governorate. */
  readonly areaBoxes: ReadonlyMap<string, Box>
}

/** What is seen of the map, and what floats over it. */
interface CrowdSight {
  readonly ground: Ground | undefined
  readonly frame: Frame
  readonly floating: readonly Box[]
}

/** More marks than this take longer to settle than an act may. */
const MOST_MARKS = 150
const MOST_IN_CIRCLES = 5000
const LARGEST_RADIUS = 26
/** A smaller circle would not show its glyph. */
const LEAST_RADIUS = 5
/** More names than this are no way through the map; the others come as the reader zooms in. */
const MOST_NAMED = 60
/** Smaller circles than the first so many may lie under a name. */
const MOST_KEPT_CLEAR = 200
const NAME_GAP = 4

/** How a number of incidents with a place is drawn. */
export function crowdingOf(located: number): Crowding {
  if (located <= MOST_MARKS) return 'marks'
  return located <= MOST_IN_CIRCLES ? 'circles' : 'density'
}

/** Pixels of a circle whose area stands to that of the largest as its count to `most`, unless it would be too small to see. */
export function radiusOf(count: number, most: number): number {
  return Math.max(LEAST_RADIUS, LARGEST_RADIUS * Math.sqrt(count / most))
}

/** Lays out counted places, given with those with most first, and the names of some. */
export function composeCrowd(
  places: readonly PlaceCount[],
  crowding: Crowding,
  { ground, frame, floating }: CrowdSight,
  measure: Measure,
): CrowdScene {
  const spots = spotsOf(places, crowding, frame)
  const inView = spots.filter(({ spot }) => isIn(frame.view, spot))
  const named = inView.slice(0, MOST_NAMED)
  const obstacles = [
    ...floating.map((box) => ({ ...box, x: box.x + frame.view.x, y: box.y + frame.view.y })),
    ...inView.slice(0, MOST_KEPT_CLEAR).map(({ spot, radius }) => boxAround(spot, radius)),
  ]
  const wishes = named.map((one) => ({
    key: one.place.id,
    weight: one.shown + one.faint / 1000,
    anchors: [one.spot],
    reach: one.radius + NAME_GAP,
    shapes: [nameSize(shortName(one.place.name), numberOf(one), measure)],
    farthest: 0,
  }))
  const boxes = placeLabels(wishes, obstacles, inside(frame.view))
  const taken = [...obstacles, ...boxes.values()]
  const areaBoxes =
    ground === undefined ? new Map<string, Box>() : placeAreas(ground, taken, frame, measure)
  const inOrder = named.toSorted((a, b) => asOneReads(a.place, b.place))
  return { spots, named: inOrder, boxes, areaBoxes }
}

/** Incidents that a place stands for: those shown, else those left out. */
export function numberOf({ shown, faint }: Pick<PlaceCount, 'shown' | 'faint'>): number {
  return shown === 0 ? faint : shown
}

function spotsOf(
  places: readonly PlaceCount[],
  crowding: Crowding,
  frame: Frame,
): readonly PlaceSpot[] {
  const most = places.reduce((largest, place) => Math.max(largest, numberOf(place)), 1)
  return places.map((place) => ({
    ...place,
    spot: placeIn(frame, place.place),
    radius: crowding === 'circles' ? radiusOf(numberOf(place), most) : 0,
  }))
}

function isIn({ x, y, width, height }: Box, spot: Point): boolean {
  return spot.x >= x && spot.y >= y && spot.x <= x + width && spot.y <= y + height
}
