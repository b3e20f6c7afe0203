import type { Columns, MultipleColumn, SingleColumn } from '#data/columns.ts'
import type { Day } from '#domain/day.ts'
import { NONE } from '#domain/facets.ts'

/** A year of days: 1 January 2020 is the first. */
const FIRST_DAY = 18262 as Day
const DAY_COUNT = 365
const ACTOR_COUNT = 200
/** One row in three names an actor; one of those in four names two. */
const TIED = 1 / 3
const TWICE_TIED = 1 / 4

/** A source of numbers from 0 up to 1. */
export type Random = () => number

/** Numbers that are the same on each run (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from `low` to `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** A table of made-up incidents, the same on each run; a tenth has no target and no place. */
export function syntheticTable(rows: number): Columns {
  const random = seeded(20200723)
  const listed = (name: string, count: number, unreported: number): SingleColumn => {
    const codes = count < 256 ? new Uint8Array(rows) : new Uint16Array(rows)
    return {
      values: namesOf(name, count),
      codes: codes.map(() => (random() < unreported ? 0 : between(random, 1, count))),
    }
  }
  return {
    rows,
    firstDay: FIRST_DAY,
    dayCount: DAY_COUNT,
    days: new Uint16Array(rows).map(() => between(random, 0, DAY_COUNT - 1)),
    type: listed('type', 6, 0),
    target: listed('target', 10, 0.1),
    place: listed('place', 500, 0.1),
    admin1: listed('governorate', 20, 0.1),
    evidence: listed('evidence', 4, 0),
    actor: actorColumn(rows, random),
    harm: emptyColumn(rows),
  }
}

function actorColumn(rows: number, random: Random): MultipleColumn {
  const offsets = new Uint32Array(rows + 1)
  const codes: number[] = []
  for (let row = 0; row < rows; row++) {
    if (random() < TIED) codes.push(between(random, 1, ACTOR_COUNT))
    if (codes.length > (offsets[row] ?? 0) && random() < TWICE_TIED) {
      codes.push(anotherThan(codes.at(-1) ?? 0, random))
    }
    offsets[row + 1] = codes.length
  }
  return {
    values: namesOf('actor', ACTOR_COUNT),
    offsets,
    codes: Uint16Array.from(codes),
    roles: Uint8Array.from(codes, () => between(random, 1, 3)),
  }
}

/** A facet that the peers do not count: reported of no row. */
function emptyColumn(rows: number): MultipleColumn {
  return {
    values: [NONE],
    offsets: new Uint32Array(rows + 1),
    codes: new Uint16Array(),
    roles: new Uint8Array(),
  }
}

function anotherThan(code: number, random: Random): number {
  return ((code + between(random, 0, ACTOR_COUNT - 2)) % ACTOR_COUNT) + 1
}

function namesOf(name: string, count: number): readonly string[] {
  return [NONE, ...Array.from({ length: count }, (_, index) => `${name}-${index + 1}`)]
}
