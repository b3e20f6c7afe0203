import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet'

import type { Box } from '#layout/box.ts'
import { project, type Camera, type GeoPoint, type Point, type Size } from '#layout/mercator.ts'

/** How a picture of the world is cut out; everything on the map is drawn from it. */
export interface Frame {
  readonly zoom: number
  /** World pixels that the picture's coordinates count from. */
  readonly origin: Point
  /** The part that can be seen, in the picture's coordinates. */
  readonly view: Box
}

/** Where a place lies in the picture. */
export function placeIn(frame: Frame, place: GeoPoint): Point {
  const { x, y } = project(place, frame.zoom)
  return { x: x - frame.origin.x, y: y - frame.origin.y }
}

/** A still picture of a size around a camera's centre. */
export function stillFrame(camera: Camera, size: Size): Frame {
  const centre = project(camera, camera.zoom)
  const origin = { x: centre.x - size.width / 2, y: centre.y - size.height / 2 }
  return { zoom: camera.zoom, origin, view: { x: 0, y: 0, ...size } }
}

/** The frame that a Leaflet map shows, in its layer points. */
export function frameOf(map: LeafletMap): Frame {
  return { zoom: map.getZoom(), origin: map.getPixelOrigin(), view: viewOf(map) }
}

/** The frame that a zoom animation is on the way to. */
export function frameAhead(map: LeafletMap, { center, zoom }: ZoomAnimEvent): Frame {
  const corner = map.containerPointToLayerPoint([0, 0])
  const origin = map
    .project(center, zoom)
    .subtract(map.getSize().divideBy(2))
    .subtract(corner)
    .round()
  return { zoom, origin, view: viewOf(map) }
}

/** Whether two frames are the same to the pixel. */
export function sameFrame(a: Frame, b: Frame): boolean {
  const keys = ['x', 'y', 'width', 'height'] as const
  return (
    a.zoom === b.zoom &&
    a.origin.x === b.origin.x &&
    a.origin.y === b.origin.y &&
    keys.every((key) => a.view[key] === b.view[key])
  )
}

function viewOf(map: LeafletMap): Box {
  const { x, y } = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  return { x, y, width: size.x, height: size.y }
}
