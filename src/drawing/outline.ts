import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'

import { project, type GeoPoint, type Point } from './mercator.ts'

/** Zoom level whose world pixels outlines are written in. */
export const OUTLINE_ZOOM = 8

/** Subtracted from the pixels of outlines, to keep their numbers short: Baghdad. */
const OUTLINE_ORIGIN: Point = project({ lat: 33.3, lon: 44.4 }, OUTLINE_ZOOM)

/** SVG path of lines or areas, in world pixels at OUTLINE_ZOOM from OUTLINE_ORIGIN; points have none. */
export function outline(geometry: Geometry): string {
  switch (geometry.type) {
    case 'LineString':
      return path(geometry.coordinates, '')
    case 'MultiLineString':
      return geometry.coordinates.map((line) => path(line, '')).join('')
    case 'Polygon':
      return area(geometry.coordinates)
    case 'MultiPolygon':
      return geometry.coordinates.map(area).join('')
    case 'Point':
    case 'MultiPoint':
    case 'GeometryCollection':
      return ''
  }
}

/** Where outlines begin, in pixels, and how large they are in a picture at `zoom` whose corner lies at `origin` in world pixels. */
export function outlinePlace(zoom: number, origin: Point): Point & { readonly scale: number } {
  const scale = 2 ** (zoom - OUTLINE_ZOOM)
  return { x: OUTLINE_ORIGIN.x * scale - origin.x, y: OUTLINE_ORIGIN.y * scale - origin.y, scale }
}

/** CSS transform that sets outlines into a picture at `zoom` whose corner lies at `origin` in world pixels. */
export function outlineTransform(zoom: number, origin: Point): string {
  const { x, y, scale } = outlinePlace(zoom, origin)
  return `translate(${x}px, ${y}px) scale(${scale})`
}

/** The centre of gravity of an area's largest part, where its name may stand. */
export function middleOf(geometry: Polygon | MultiPolygon): GeoPoint {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const weighed = polygons.map(([ring = []]) => balance(ring))
  const [largest] = weighed.toSorted((a, b) => b.area - a.area)
  return largest ?? { lat: 0, lon: 0 }
}

// The shoelace formula; on degrees, which is close enough for setting a name.
function balance(ring: readonly Position[]): GeoPoint & { readonly area: number } {
  let [total, lon, lat] = [0, 0, 0]
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? []
    const cross = x * nextY - nextX * y
    total += cross / 2
    lon += ((x + nextX) * cross) / 6
    lat += ((y + nextY) * cross) / 6
  })
  return { lon: lon / total, lat: lat / total, area: Math.abs(total) }
}

function area(rings: readonly Position[][]): string {
  return rings.map((ring) => path(ring, 'Z')).join('')
}

function path(positions: readonly Position[], end: string): string {
  const points = positions.map(([lon = 0, lat = 0]) => {
    const { x, y } = project({ lat, lon }, OUTLINE_ZOOM)
    return `${(x - OUTLINE_ORIGIN.x).toFixed(2)} ${(y - OUTLINE_ORIGIN.y).toFixed(2)}`
  })
  return `M${points.join('L')}${end}`
}
