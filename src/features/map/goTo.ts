import type { Map as LeafletMap } from 'leaflet'

import { fitTo } from '#drawing/cameras.ts'
import type { Camera, GeoPoint, Size } from '#drawing/mercator.ts'

/** Moves the map so that these places fill it. */
export function goTo(map: LeafletMap, places: readonly GeoPoint[]): void {
  const { lat, lon, zoom } = fitTo(places, sizeOf(map))
  map.setView([lat, lon], zoom)
}

/** What a map shows. */
export function cameraOf(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter()
  return { lat, lon: lng, zoom: map.getZoom() }
}

/** The size of a map on the page. */
export function sizeOf(map: LeafletMap): Size {
  const { x, y } = map.getSize()
  return { width: x, height: y }
}
