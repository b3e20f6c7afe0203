import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson'

import type { GovernorateSlug } from './governorate.ts'

export type Area = Polygon | MultiPolygon
export type Line = LineString | MultiLineString

export interface Town {
  readonly name: string
  readonly nameAr: string
  /** 1 for the largest towns, growing as they get smaller. */
  readonly rank: number
}

/** What lies under the marks of the map, in degrees WGS 84. */
export interface Basemap {
  readonly governorates: FeatureCollection<Area, { readonly slug: GovernorateSlug }>
  /** Land of Iraq and its neighbours, by ISO 3166-1 alpha-3 code; cut off at the edge of the map. */
  readonly countries: FeatureCollection<Area, { readonly id: string }>
  /** Iraq's outline, the same line as the governorates'. */
  readonly border: FeatureCollection<Line, object>
  /** Frontiers between neighbours, without Iraq's. */
  readonly frontiers: FeatureCollection<Line, object>
  readonly rivers: FeatureCollection<Line, object>
  readonly lakes: FeatureCollection<Area, object>
  readonly towns: FeatureCollection<Point, Town>
}
