import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet'

import type { Box } from '#drawing/box.ts'
import type { Frame } from '#drawing/frame.ts'

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
