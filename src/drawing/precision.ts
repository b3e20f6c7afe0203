import type { Place } from '#domain/dataset.ts'

import { placeIn, type Frame } from './frame.ts'
import { pixelsPerKm, type Point } from './mercator.ts'
import type { GovernorateOutline } from './outlines.ts'

/** A disc within which the true spot of a place is believed to lie, in the picture's pixels. */
interface Disc extends Point {
  readonly key: string
  readonly radius: number
}

/** How precisely places are known: discs of their `precisionKm`, whole governorates hatched. */
export interface Precision {
  readonly hatched: readonly GovernorateOutline[]
  readonly discs: readonly Disc[]
}

/** Discs narrower than this say nothing that the marks do not. */
const LEAST_RADIUS = 10

/** What to draw for the precision of some places. */
export function precisionShapes(
  places: readonly Place[],
  areas: readonly GovernorateOutline[],
  frame: Frame,
): Precision {
  const hatched = areas.filter(({ slug }) =>
    places.some(({ kind, admin1 }) => kind === 'governorate' && admin1 === slug),
  )
  return { hatched, discs: discsOf(places, hatched, frame) }
}

// Places that share a point and a radius share a disc; those of one point with several radii have several.
function discsOf(
  places: readonly Place[],
  hatched: readonly GovernorateOutline[],
  frame: Frame,
): readonly Disc[] {
  const discs = new Map<string, Disc>()
  for (const place of places) {
    const radius = place.precisionKm * pixelsPerKm(place.lat, frame.zoom)
    const isHatched = place.kind === 'governorate' && hatched.some((a) => a.slug === place.admin1)
    if (radius < LEAST_RADIUS || isHatched) continue
    const key = `${place.lat} ${place.lon} ${place.precisionKm}`
    discs.set(key, { key, ...placeIn(frame, place), radius })
  }
  return [...discs.values()]
}
