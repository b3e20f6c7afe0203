import type { FeatureCollection, Geometry } from 'geojson'

import type { Basemap, Town } from '#domain/basemap.ts'
import type { GovernorateSlug } from '#domain/governorate.ts'

import { geoPath, middleOf } from './geoPath.ts'
import type { GeoPoint } from './mercator.ts'

/** The basemap as SVG paths, ready to be scaled. */
export interface Outlines {
  readonly sea: string
  readonly abroad: string
  readonly governorates: readonly GovernorateOutline[]
  readonly border: string
  readonly frontiers: string
  readonly lakes: string
  readonly rivers: string
  readonly towns: readonly (Town & GeoPoint)[]
}

export interface GovernorateOutline {
  readonly slug: GovernorateSlug
  readonly path: string
  /** Where its name may stand. */
  readonly middle: GeoPoint
}

/** Degrees that land reaches beyond the sea, so that no edge of it shines through. */
const SEAM = 0.02

/** The paths of the basemap. */
export function outlinesOf(basemap: Basemap): Outlines {
  return {
    sea: seaOf(basemap),
    abroad: joined(basemap.countries),
    governorates: basemap.governorates.features.map(({ geometry, properties }) => ({
      slug: properties.slug,
      path: geoPath(geometry),
      middle: middleOf(geometry),
    })),
    border: joined(basemap.border),
    frontiers: joined(basemap.frontiers),
    lakes: joined(basemap.lakes),
    rivers: joined(basemap.rivers),
    towns: basemap.towns.features.map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = geometry.coordinates
      return { ...properties, lat, lon }
    }),
  }
}

function joined({ features }: FeatureCollection<Geometry, unknown>): string {
  return features.map(({ geometry }) => geoPath(geometry)).join('')
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
  return geoPath({ type: 'Polygon', coordinates: [ring] })
}
