import {
  fitCamera,
  project,
  type Camera,
  type GeoPoint,
  type Padding,
  type Size,
} from './mercator.ts'

/** As close as the basemap still tells something. */
export const MAX_ZOOM = 13
/** From this width on, a picture has room for the inset and the scale. */
export const ROOMY_WIDTH = 520
/** The inset says nothing more once the map is this close. */
export const INSET_UNTIL = 8
export const INSET_SIZE: Size = { width: 208, height: 200 }
const SMALL_INSET: Size = { width: 190, height: 170 }
const SMALLEST_INSET: Size = { width: 164, height: 152 }
/** Up to this width a map has marks where a larger inset would stand. */
const NARROW_WIDTH = 440

const MIN_ZOOM = 4
const CLOSEST_FIT = 11
const IRAQ: readonly GeoPoint[] = [
  { lat: 37.4, lon: 38.75 },
  { lat: 29.05, lon: 48.65 },
]
/** Taji in the north to Besmaya in the south, the airport in the west. */
export const BAGHDAD: readonly GeoPoint[] = [
  { lat: 33.56, lon: 44.03 },
  { lat: 33.12, lon: 44.68 },
]

/** The view before the reader moves it: all of Iraq, and all places that have incidents. The inset covers desert alone. */
export function homeCamera(places: readonly GeoPoint[], size: Size): Camera {
  return closest([...IRAQ, ...places], size, { top: 24, right: 8, bottom: 44, left: 8 }, MAX_ZOOM)
}

/** The view that holds some places and the names beside them. */
export function fitTo(places: readonly GeoPoint[], size: Size): Camera {
  const side = Math.min(90, size.width / 5)
  return closest(places, size, { top: 48, right: side, bottom: 64, left: side }, CLOSEST_FIT)
}

/** How large the inset is on a map of a size; `undefined` where it would cover too much of it. */
export function insetSizeIn({ width, height }: Size): Size | undefined {
  if (width < 320 || height < 372) return undefined
  if (width < NARROW_WIDTH) return SMALLEST_INSET
  return width < ROOMY_WIDTH || height < 500 ? SMALL_INSET : INSET_SIZE
}

/** How far out the reader can go: the whole country, or home when that is farther. */
export function farthestZoom(home: Camera, size: Size): number {
  const country = closest(IRAQ, size, { top: 0, right: 0, bottom: 0, left: 0 }, MAX_ZOOM)
  return Math.min(home.zoom, country.zoom)
}

/** A camera as links write it: finer places the closer it is. */
export function rounded({ lat, lon, zoom }: Camera): Camera {
  const digits = zoom < 7 ? 2 : zoom < 10 ? 3 : 4
  return { lat: round(lat, digits), lon: round(lon, digits), zoom: round(zoom, 1) }
}

/** Whether two cameras would be written alike. */
export function sameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const [one, other] = [rounded(a), rounded(b)]
  return one.lat === other.lat && one.lon === other.lon && one.zoom === other.zoom
}

/** Whether two cameras look the same: Leaflet moves by whole pixels, and links hold a tenth of the zoom. */
export function isAbout(a: Camera, b: Camera): boolean {
  const [one, other] = [project(a, b.zoom), project(b, b.zoom)]
  return Math.abs(a.zoom - b.zoom) < 0.06 && Math.hypot(one.x - other.x, one.y - other.y) < 8
}

function closest(
  places: readonly GeoPoint[],
  size: Size,
  padding: Padding,
  maxZoom: number,
): Camera {
  const fit = fitCamera(places, size, padding, maxZoom) ?? { lat: 33.2, lon: 43.7, zoom: 6 }
  return { ...fit, zoom: Math.max(MIN_ZOOM, fit.zoom) }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
