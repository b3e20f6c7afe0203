import { boxAround, type Box } from './box.ts'
import type { MapMark } from './mapMarks.ts'
import { project, type Point } from './mercator.ts'
import { short } from './number.ts'
import { packMarks } from './packing.ts'

/** Radius of a mark in pixels. */
export const MARK_RADIUS = 5.5

const SPACING = 6.6
/** A mark farther than this from its place has a hairline back to it. */
const ASIDE_FROM = 2.5 * MARK_RADIUS
const BAGHDAD = { lat: 33.3, lon: 44.4 }

/** A mark where it came to rest, and its true place, in the picture's coordinates. */
export interface PlacedMark extends MapMark {
  readonly spot: Point
  readonly home: Point
}

/** Marks at rest at a zoom level; panning does not move them against each other. */
export function placeMarks(
  marks: readonly MapMark[],
  zoom: number,
  origin: Point,
): readonly PlacedMark[] {
  const middle = project(BAGHDAD, zoom)
  const homes = marks.map(({ place }) => {
    const { x, y } = project(place, zoom)
    return { x: short(x - middle.x), y: short(y - middle.y) }
  })
  const shift = { x: short(middle.x - origin.x), y: short(middle.y - origin.y) }
  const spots = packMarks(homes, SPACING)
  return marks.map((mark, index) => ({
    ...mark,
    home: moved(homes[index], shift),
    spot: moved(spots[index], shift),
  }))
}

/** Whether a mark had to move so far that a hairline must lead back to its place. */
export function isAside({ spot, home }: PlacedMark): boolean {
  return Math.hypot(spot.x - home.x, spot.y - home.y) > ASIDE_FROM
}

/** The square that a mark takes up. */
export function markBox({ spot }: PlacedMark): Box {
  return boxAround(spot, MARK_RADIUS + 0.5)
}

function moved(point: Point | undefined, by: Point): Point {
  return { x: (point?.x ?? 0) + by.x, y: (point?.y ?? 0) + by.y }
}
