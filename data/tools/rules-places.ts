import type { PlaceRecord } from '#data/recordSchemas.ts'
import { faultsOf } from '#data/fault.ts'
import type { Fault } from '#data/fault.ts'
import type { KnownIds, RecordReading } from '#data/records.ts'

type Point = readonly [lon: number, lat: number]

/** Iraq's outline after Natural Earth, coarse and some 15 km wide of the border. */
const IRAQ: readonly Point[] = [
  [41.03, 35.19],
  [41.24, 36.61],
  [41.74, 36.75],
  [42.67, 37.52],
  [43.79, 37.37],
  [44.14, 37.47],
  [44.34, 37.13],
  [44.81, 37.32],
  [45.42, 36.13],
  [46.5, 35.82],
  [46.15, 35.59],
  [46.31, 35.05],
  [45.82, 34.73],
  [45.82, 34.43],
  [45.61, 34.47],
  [45.7, 34.08],
  [45.55, 33.98],
  [46.32, 33.31],
  [46.25, 33.03],
  [47.52, 32.52],
  [48.0, 31.84],
  [47.8, 31.1],
  [48.13, 31.11],
  [48.17, 30.53],
  [48.71, 29.86],
  [47.92, 29.94],
  [47.28, 29.89],
  [46.56, 28.93],
  [44.66, 29.03],
  [41.99, 30.93],
  [40.37, 31.76],
  [38.98, 32.07],
  [39.13, 32.21],
  [38.9, 32.21],
  [38.62, 33.45],
  [40.84, 34.51],
]

/** Places lie in Iraq, and a point that is not a place's own says whose it is; their precision is part of their shape. */
export function placeFaults({ records, ids }: RecordReading): readonly Fault[] {
  const { places } = records
  return [
    ...places.filter((place) => !isInIraq([place.lon, place.lat])).map(outside),
    ...places.flatMap((place) => pointFaults(place, places, ids)),
  ]
}

/** Of places that share a point all but one name the place that it belongs to. */
function pointFaults(
  place: PlaceRecord,
  places: readonly PlaceRecord[],
  ids: KnownIds,
): readonly Fault[] {
  const { id, pointOf } = place
  const fault = (remedy: string) => [faultsOf('places.json', id)('pointOf', pointOf, remedy)]
  if (pointOf === undefined) {
    const earlier = places.slice(0, places.indexOf(place))
    const owner = earlier.find((other) => other.pointOf === undefined && isSamePoint(place, other))
    if (owner === undefined) return []
    return fault(`it shares its point with ${owner.id}; name the place that the point belongs to`)
  }
  if (pointOf === id) return fault('it names itself; name another place or remove it')
  const owner = places.find((other) => other.id === pointOf)
  if (owner === undefined) {
    if (ids.places?.has(pointOf) === true) return []
    return fault('places.json has no such id; correct it or add the record')
  }
  if (owner.pointOf !== undefined) {
    return fault(`that place borrows its own point; name ${owner.pointOf}`)
  }
  if (isSamePoint(place, owner)) return []
  return fault('its point is another one; use the same point or remove pointOf')
}

function isSamePoint(a: PlaceRecord, b: PlaceRecord): boolean {
  return a.lat === b.lat && a.lon === b.lon
}

function outside(place: PlaceRecord): Fault {
  const isSwapped = isInIraq([place.lat, place.lon])
  const remedy = isSwapped
    ? 'it is outside Iraq; lat and lon look swapped'
    : 'it is outside Iraq; check the coordinates'
  const value = `${place.lat}, ${place.lon}`
  return faultsOf('places.json', place.id)('lat, lon', value, remedy)
}

function isInIraq([x, y]: Point): boolean {
  let isInside = false
  IRAQ.forEach(([x1, y1], index) => {
    const [x2, y2] = IRAQ.at(index - 1) ?? [x1, y1]
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside
  })
  return isInside
}
