import type { Box } from './box.ts'
import { project, type Camera, type GeoPoint, type Point, type Size } from './mercator.ts'
import { short } from './number.ts'

/** How a picture of the world is cut out; everything on the map is drawn from it. */
export interface Frame {
  readonly zoom: number
  /** World pixels that the picture's coordinates count from. */
  readonly origin: Point
  /** The part that can be seen, in the picture's coordinates. */
  readonly view: Box
}

/** Where a place lies in the picture, to a hundredth of a pixel: there all engines agree. */
export function placeIn(frame: Frame, place: GeoPoint): Point {
  const { x, y } = project(place, frame.zoom)
  return { x: short(x - frame.origin.x), y: short(y - frame.origin.y) }
}

/** The frame of a picture of a size around a camera's centre. */
export function frameAt(camera: Camera, size: Size): Frame {
  const centre = project(camera, camera.zoom)
  const origin = { x: centre.x - size.width / 2, y: centre.y - size.height / 2 }
  return { zoom: camera.zoom, origin, view: { x: 0, y: 0, ...size } }
}
