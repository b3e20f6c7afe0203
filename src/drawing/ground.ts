import type { FeatureCollection, Geometry } from 'geojson'

import type { Basemap, Town } from '#domain/basemap.ts'
import type { GovernorateSlug } from '#domain/governorate.ts'
import { once, type Made } from '#domain/memoize.ts'
import type { Lang } from '#domain/lang.ts'

import type { Box } from './box.ts'
import type { Font, Measure } from './font.ts'
import { placeIn, type Frame } from './frame.ts'
import type { LabelWish } from './labelSpots.ts'
import { placeLabels } from './labels.ts'
import { inside } from './mapDrawing.ts'
import type { GeoPoint } from './mercator.ts'
import { middleOf, outline } from './outline.ts'

/** An SVG path, made when it is first asked for: to make all of them at once would keep the reader waiting. */
export type Shape = Made<string>

/** The basemap as SVG paths, ready to be scaled. */
export interface Ground {
  readonly sea: Shape
  /** By ISO 3166-1 alpha-3 code. */
  readonly countries: readonly { readonly id: string; readonly shape: Shape }[]
  readonly governorates: readonly GroundArea[]
  readonly border: Shape
  readonly frontiers: Shape
  readonly lakes: Shape
  readonly rivers: Shape
  readonly towns: readonly GroundTown[]
}

export interface GroundArea {
  readonly slug: GovernorateSlug
  readonly name: string
  readonly shape: Shape
  readonly middle: Made<GeoPoint>
}

export interface GroundTown extends GeoPoint {
  readonly name: string
  readonly rank: number
}

/** Radius of a town's dot in pixels. */
export const TOWN_RADIUS = 2

export const TOWN_FONT: Font = { size: 11, weight: 400, family: 'sans' }
const TOWN_HEIGHT = 14
const TOWN_GAP = 5
/** Zoom level from which towns of rank 1 are shown; each further rank takes one level more. */
const TOWNS_FROM = 4.6

/** Zoom level from which governorates are named. */
const AREAS_FROM = 7.2
const AREA_FONT: Font = { size: 12, weight: 400, family: 'sans' }
const AREA_HEIGHT = 18
/** Room for the letter spacing of the names. */
const AREA_SPACING = 1.15

/** Degrees that land reaches beyond the sea, so that no edge of it shines through. */
const SEAM = 0.02

/** What governorates are called, and the language that towns are named in. */
export interface GroundNames {
  readonly governorates: Readonly<Record<GovernorateSlug, string>>
  readonly lang: Lang
}

/** The last ground made of a basemap; another language needs another one. */
const made = new WeakMap<Basemap, { readonly names: GroundNames; readonly ground: Ground }>()

/** The paths of the basemap, once a language. */
export function groundOf(basemap: Basemap, names: GroundNames): Ground {
  const last = made.get(basemap)
  if (last?.names.governorates === names.governorates && last.names.lang === names.lang) {
    return last.ground
  }
  const ground = drawGround(basemap, names)
  made.set(basemap, { names, ground })
  return ground
}

function drawGround(basemap: Basemap, names: GroundNames): Ground {
  return {
    sea: once(() => seaOf(basemap)),
    countries: basemap.countries.features.map(({ geometry, properties }) => ({
      id: properties.id,
      shape: once(() => outline(geometry)),
    })),
    governorates: basemap.governorates.features.map(({ geometry, properties }) => ({
      slug: properties.slug,
      name: names.governorates[properties.slug],
      shape: once(() => outline(geometry)),
      middle: once(() => middleOf(geometry)),
    })),
    border: joined(basemap.border),
    frontiers: joined(basemap.frontiers),
    lakes: joined(basemap.lakes),
    rivers: joined(basemap.rivers),
    towns: basemap.towns.features.map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = geometry.coordinates
      return { lat, lon, name: townName(properties, names), rank: properties.rank }
    }),
  }
}

function townName({ name, nameAr }: Town, { lang }: GroundNames): string {
  switch (lang) {
    case 'en':
      return name
    case 'ar':
      return nameAr
  }
}

function joined({ features }: FeatureCollection<Geometry, unknown>): Shape {
  return once(() => features.map(({ geometry }) => outline(geometry)).join(''))
}

/** Towns to show at a zoom level. */
export function townsAt({ towns }: Ground, zoom: number): readonly GroundTown[] {
  return towns.filter(({ rank }) => zoom >= TOWNS_FROM + rank)
}

/** Where the names of governorates stand, in the middle of each; none while the whole country is shown. */
export function placeAreas(
  { governorates }: Ground,
  obstacles: readonly Box[],
  frame: Frame,
  measure: Measure,
): ReadonlyMap<string, Box> {
  if (frame.zoom < AREAS_FROM) return new Map()
  const wishes = governorates.map(({ slug, name, middle }): LabelWish => ({
    key: slug,
    weight: 0,
    anchors: [placeIn(frame, middle())],
    reach: 0,
    shapes: [areaSize(name, measure)],
    farthest: 0,
  }))
  return placeLabels(wishes, obstacles, inside(frame.view))
}

/** Where town names stand among all that is already there; larger towns first. */
export function placeTowns(
  towns: readonly GroundTown[],
  obstacles: readonly Box[],
  frame: Frame,
  measure: Measure,
): ReadonlyMap<string, Box> {
  const wishes = towns.map((town): LabelWish => ({
    key: town.name,
    weight: -town.rank,
    anchors: [placeIn(frame, town)],
    reach: TOWN_GAP,
    shapes: [{ width: Math.ceil(measure(town.name, TOWN_FONT)), height: TOWN_HEIGHT }],
    farthest: 0,
  }))
  return placeLabels(wishes, obstacles, inside(frame.view))
}

function areaSize(name: string, measure: Measure) {
  return { width: Math.ceil(measure(name, AREA_FONT) * AREA_SPACING), height: AREA_HEIGHT }
}

/** All that the basemap covers; land is laid over it. */
function seaOf({ countries }: Basemap): string {
  const positions = countries.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  )
  const lons = positions.map(([lon = 0]) => lon)
  const lats = positions.map(([, lat = 0]) => lat)
  const [west, east] = [Math.min(...lons) + SEAM, Math.max(...lons) - SEAM]
  const [south, north] = [Math.min(...lats) + SEAM, Math.max(...lats) - SEAM]
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
  ]
  return outline({ type: 'Polygon', coordinates: [ring] })
}
