import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'

import type { Frame } from './frame.ts'
import type { Box } from './box.ts'
import { project, type GeoPoint, type Point } from './mercator.ts'

/** Zoom level whose world pixels paths are written in. */
const PATH_ZOOM = 8

/** Subtracted from the pixels of paths, to keep their numbers short: Baghdad. */
const PATH_ORIGIN: Point = project({ lat: 33.3, lon: 44.4 }, PATH_ZOOM)

/** Pixels. */
const EDGE = 4

/** SVG path of lines or areas, in world pixels at PATH_ZOOM from PATH_ORIGIN; points have none. */
export function geoPath(geometry: Geometry): string {
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

/** Pixels of a picture at a zoom level for each unit of a path. */
export function pathScale(zoom: number): number {
  return 2 ** (zoom - PATH_ZOOM)
}

/** The SVG transform that sets paths into a picture. */
export function pathTransform({ zoom, origin }: Frame): string {
  const scale = pathScale(zoom)
  const [x, y] = [PATH_ORIGIN.x * scale - origin.x, PATH_ORIGIN.y * scale - origin.y]
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${Number(scale.toFixed(6))})`
}

/** What a picture shows, with the room of a line's width around it, in the units of paths. */
export function pathBox({ zoom, origin, view }: Frame): Box {
  const scale = pathScale(zoom)
  return {
    x: (origin.x + view.x - EDGE) / scale - PATH_ORIGIN.x,
    y: (origin.y + view.y - EDGE) / scale - PATH_ORIGIN.y,
    width: (view.width + 2 * EDGE) / scale,
    height: (view.height + 2 * EDGE) / scale,
  }
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
    const { x, y } = project({ lat, lon }, PATH_ZOOM)
    return `${(x - PATH_ORIGIN.x).toFixed(2)} ${(y - PATH_ORIGIN.y).toFixed(2)}`
  })
  return `M${points.join('L')}${end}`
}
