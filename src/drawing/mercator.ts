/** Degrees, WGS 84. */
export interface GeoPoint {
  readonly lat: number
  readonly lon: number
}

/** Pixels, y growing downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels kept free along each side. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Centre and zoom level: at level z the world is 256 · 2^z pixels wide. */
export interface Camera extends GeoPoint {
  readonly zoom: number
}

const TILE = 256
const MAX_LATITUDE = 85.0511287798
const RADIANS = Math.PI / 180
const EQUATOR_KM = 40_075.016686

/** World pixels of a place at a zoom level in Web Mercator (EPSG:3857), the world's north-west corner being 0, 0. */
export function project({ lat, lon }: GeoPoint, zoom: number): Point {
  const world = worldSize(zoom)
  const sine = Math.sin(clamp(lat, -MAX_LATITUDE, MAX_LATITUDE) * RADIANS)
  return {
    x: world * (lon / 360 + 0.5),
    y: world * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  }
}

/** The place at these world pixels: the reverse of `project`. */
export function unproject({ x, y }: Point, zoom: number): GeoPoint {
  const world = worldSize(zoom)
  return {
    lat: Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) / RADIANS,
    lon: (x / world - 0.5) * 360,
  }
}

/** Pixels that a kilometre on the ground takes at a latitude and zoom level. */
export function pixelsPerKm(lat: number, zoom: number): number {
  return worldSize(zoom) / (EQUATOR_KM * Math.cos(lat * RADIANS))
}

/** The closest view that holds all places inside the padding, no closer than `maxZoom`; `undefined` without places. */
export function fitCamera(
  places: readonly GeoPoint[],
  size: Size,
  padding: Padding,
  maxZoom: number,
): Camera | undefined {
  if (places.length === 0) return undefined
  const points = places.map((place) => project(place, 0))
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [west, east, north, south] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ]
  const room = {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  }
  const scale = Math.min(room.width / (east - west), room.height / (south - north), 2 ** maxZoom)
  const centre = {
    x: (west + east) / 2 + (padding.right - padding.left) / 2 / scale,
    y: (north + south) / 2 + (padding.bottom - padding.top) / 2 / scale,
  }
  return { ...unproject(centre, 0), zoom: Math.log2(scale) }
}

function worldSize(zoom: number): number {
  return TILE * 2 ** zoom
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
