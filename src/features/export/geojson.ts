import type { BBox, Feature, FeatureCollection, Point } from 'geojson'

import type { Place } from '#domain/dataset.ts'

import { scalarDictionaryOf } from './dictionary.ts'
import { asScalar, rowOf, type Scalar } from './fields.ts'
import { metaOf, type FileMeta } from './meta.ts'
import { recordedIn, type Recorded } from './recorded.ts'
import type { SharedView } from './exportContext.ts'

/** Properties hold no lists: programs for maps would make columns of different types of them. */
type IncidentFeature = Feature<Point | null, Readonly<Record<string, Scalar>>>

/** A collection that says of itself, in a foreign member, what it is. */
interface IncidentCollection extends FeatureCollection<
  Point | null,
  Readonly<Record<string, Scalar>>
> {
  readonly meta: FileMeta
}

/**
 * The incidents of a view as GeoJSON (RFC 7946): longitude before latitude in degrees, WGS 84. An incident with
 * no place has no geometry; a collection with no place has no box.
 */
export function geojsonText(shared: SharedView): string {
  const recorded = recordedIn(shared)
  const box = boxAround(recorded.flatMap(({ place }) => place ?? []))
  const collection: IncidentCollection = {
    type: 'FeatureCollection',
    ...(box === undefined ? {} : { bbox: box }),
    meta: metaOf(shared, scalarDictionaryOf(shared.locale)),
    features: recorded.map(featureOf),
  }
  return `${JSON.stringify(collection, undefined, 2)}\n`
}

function featureOf(recorded: Recorded): IncidentFeature {
  const { incident, place } = recorded
  const row = Object.entries(rowOf(recorded)).map(([name, cell]) => [name, asScalar(cell)])
  return {
    type: 'Feature',
    id: incident.id,
    geometry: place === undefined ? null : { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: { id: incident.id, ...Object.fromEntries(row) },
  }
}

/** West, south, east, north; `undefined` around nothing. */
function boxAround(places: readonly Place[]): BBox | undefined {
  if (places.length === 0) return undefined
  const lons = places.map(({ lon }) => lon)
  const lats = places.map(({ lat }) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}
