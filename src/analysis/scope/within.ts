import type { Place } from '#domain/dataset.ts'

const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

/** Whether one place is the other told less exactly: its governorate, or a circle that holds it. */
export function holds(outer: Place, inner: Place): boolean {
  if (outer.kind === 'governorate') return outer.admin1 === inner.admin1
  return distanceKm(outer, inner) + inner.precisionKm <= outer.precisionKm
}

/** Great-circle distance in kilometres. */
function distanceKm(a: Place, b: Place): number {
  const [latA, latB] = [a.lat * RADIANS, b.lat * RADIANS]
  const halfLat = Math.sin((latB - latA) / 2)
  const halfLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2)
  const chord = halfLat ** 2 + Math.cos(latA) * Math.cos(latB) * halfLon ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}
