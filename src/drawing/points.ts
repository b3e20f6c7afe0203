import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import type { Dataset, Place } from '#domain/dataset.ts'

import { project } from './mercator.ts'

/** Where the rows of a dataset lie, as typed arrays. */
export interface Points {
  readonly places: readonly Place[]
  /** World pixels of each place at zoom level 0. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** For each row the index of its place; -1 is no reported place. */
  readonly placeOf: Int32Array
  /** For each row the index of its type. */
  readonly typeOf: Uint8Array
}

/** Incidents of each place by type: place p has `[p * types + type]`. */
export interface PointCounts {
  readonly shown: Uint32Array
  /** Left out by the map's own facets, and by them alone. */
  readonly faint: Uint32Array
  /** Incidents shown or faint that have a place. */
  readonly located: number
}

/** A place with its incidents counted. */
export interface PlaceCount {
  readonly place: Place
  /** Its index in `Points.places`. */
  readonly at: number
  readonly shown: number
  readonly faint: number
  /** Of the incidents shown or, where none is, of the faint ones; of equals the first in the order of types. */
  readonly commonest: AttackType
}

const TYPES = ATTACK_TYPES.length

/** Projects the places of a dataset once, and notes for each row where it lies. */
export function pointsOf(dataset: Dataset): Points {
  const places = [...dataset.places.values()]
  const projected = places.map((place) => project(place, 0))
  const indexOf = new Map(places.map(({ id }, index) => [id, index]))
  return {
    places,
    x: Float64Array.from(projected, ({ x }) => x),
    y: Float64Array.from(projected, ({ y }) => y),
    placeOf: Int32Array.from(dataset.incidents, ({ placeId }) => indexOf.get(placeId ?? '') ?? -1),
    typeOf: Uint8Array.from(dataset.incidents, ({ type }) => ATTACK_TYPES.indexOf(type)),
  }
}

/** Counts the incidents of each place in one pass; `fails` is that of a tally, `own` has the bits of the map's facets. */
export function countPoints(
  { places, placeOf, typeOf }: Points,
  fails: Uint8Array,
  own: number,
): PointCounts {
  const shown = new Uint32Array(places.length * TYPES)
  const faint = new Uint32Array(places.length * TYPES)
  let located = 0
  for (let row = 0; row < fails.length; row++) {
    const bits = fails[row] ?? 0
    const place = placeOf[row] ?? -1
    if (place < 0 || (bits & ~own) !== 0) continue
    const counts = bits === 0 ? shown : faint
    const cell = place * TYPES + (typeOf[row] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
    located++
  }
  return { shown, faint, located }
}

/** The places that have incidents, those with most first; of equals in the order of the data. */
export function countedPlaces({ places }: Points, counts: PointCounts): readonly PlaceCount[] {
  return places
    .flatMap((place, at): PlaceCount[] => {
      const shown = sumAt(counts.shown, at)
      const faint = sumAt(counts.faint, at)
      if (shown + faint === 0) return []
      const commonest = commonestAt(shown > 0 ? counts.shown : counts.faint, at)
      return [{ place, at, shown, faint, commonest }]
    })
    .toSorted((a, b) => b.shown - a.shown || b.faint - a.faint || a.at - b.at)
}

/** The rows shown of one place. */
export function rowsAt({ placeOf }: Points, fails: Uint8Array, at: number): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < fails.length; row++) {
    if (placeOf[row] === at && fails[row] === 0) rows.push(row)
  }
  return rows
}

/** Incidents of all types at a place. */
export function sumAt(counts: Uint32Array, at: number): number {
  let sum = 0
  for (let cell = at * TYPES; cell < (at + 1) * TYPES; cell++) sum += counts[cell] ?? 0
  return sum
}

function commonestAt(counts: Uint32Array, at: number): AttackType {
  const here = ATTACK_TYPES.map((type, index) => ({ type, count: counts[at * TYPES + index] ?? 0 }))
  return here.reduce((most, one) => (one.count > most.count ? one : most)).type
}
