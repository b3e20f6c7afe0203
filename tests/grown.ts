import { ATTACK_TYPES, EVIDENCE_LEVELS } from '#domain/codes.ts'
import type { Dataset, Incident, Place } from '#domain/dataset.ts'
import { addDays, lengthInDays, type DayRange } from '#domain/day.ts'

import { between, seeded, type Random } from './bench/table.ts'

/** Days that a dataset covers once it has a thousand incidents: a leap year. */
const YEAR = 366
const MOST_PLACES = 2000
/** One incident in ten has no reported place. */
const UNPLACED = 0.1
/** Degrees by which a made-up place may lie off a real one. */
const JITTER = 0.35

/**
 * The dataset grown to a number of made-up incidents, the same on each run: a place for every ten, at most 2000,
 * near the real ones; dates over the coverage or, from a thousand on, a year; all else as in some real incident.
 */
export function grown(real: Dataset, count: number): Dataset {
  const random = seeded(count)
  const coverage = count < 1000 ? real.meta.coverage : yearFrom(real.meta.coverage)
  const places = grownPlaces([...real.places.values()], Math.min(count / 10, MOST_PLACES), random)
  const incidents = Array.from({ length: count }, (_, index): Incident => {
    const date = addDays(coverage.from, Math.floor((index * lengthInDays(coverage)) / count))
    const like = anyOf(real.incidents, random)
    const id = `${date}-${String(index).padStart(7, '0')}`
    return {
      ...like,
      id,
      date,
      span: { from: date, to: date },
      datePrecision: 'day',
      type: anyOf(ATTACK_TYPES, random),
      evidence: anyOf(EVIDENCE_LEVELS, random),
      title: `${like.title} (${index})`,
      placeId: random() < UNPLACED ? null : anyPlace(places, random).id,
      possibleDuplicateOf: [],
    }
  })
  return {
    ...real,
    meta: { ...real.meta, coverage },
    incidents,
    places: new Map(places.map((place) => [place.id, place])),
  }
}

function grownPlaces(real: readonly Place[], count: number, random: Random): readonly Place[] {
  return Array.from({ length: Math.max(1, Math.ceil(count)) }, (_, index) => {
    const like = anyOf(real, random)
    const shift = () => (random() - 0.5) * JITTER
    return {
      ...like,
      id: `${like.id}-${index}`,
      name: `${like.name} ${index}`,
      lat: like.lat + shift(),
      lon: like.lon + shift(),
    }
  })
}

/** Some places have many more incidents than others. */
function anyPlace(places: readonly Place[], random: Random): Place {
  const picked = places[Math.floor(places.length * random() ** 2)]
  if (picked === undefined) throw new RangeError('no place to pick from')
  return picked
}

function yearFrom({ from }: DayRange): DayRange {
  return { from, to: addDays(from, YEAR - 1) }
}

function anyOf<T>(list: readonly T[], random: Random): T {
  const picked = list[between(random, 0, list.length - 1)]
  if (picked === undefined) throw new RangeError('nothing to pick from')
  return picked
}
