import fc from 'fast-check'

import type { Columns, MultipleColumn, SingleColumn } from '#data/columns.ts'
import { ROLES } from '#domain/codes.ts'
import { addDays, monthOf, monthsOf, type Day, type Month } from '#domain/day.ts'
import { NONE, type SingleFacet } from '#domain/facets.ts'
import { FACET_KEYS, forEachFacet, type Facet, type Filter, type Selection } from '#state/filter.ts'
import { FACET_BIT, type Counts, type Tally } from '#analysis/tally/tally.ts'

import type { NamedCounts, NamedTally, Row } from './naive.ts'

/** 20 July 2020: the coverage of the random tables spans three months. */
const FIRST_DAY = 18463 as Day
const DAY_COUNT = 50
const LAST_DAY = addDays(FIRST_DAY, DAY_COUNT - 1)

const VALUES = {
  type: [NONE, 'rocket', 'ied'],
  target: [NONE, 'base', 'convoy', 'mission'],
  place: [NONE, 'taji', 'erbil', 'basra', 'balad'],
  admin1: [NONE, 'baghdad', 'anbar'],
  evidence: [NONE, 'founding-only', 'corroborated'],
  actor: [NONE, 'a', 'b', 'c', 'd'],
  harm: [NONE, 'killed', 'injured'],
} as const

const anyTie = fc.record({
  actor: fc.constantFrom(...VALUES.actor.slice(1)),
  roles: fc.subarray([...ROLES], { minLength: 1 }),
})

const anyRow: fc.Arbitrary<Row> = fc
  .record({
    day: fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((day) => day as Day),
    type: fc.constantFrom(...VALUES.type),
    target: fc.constantFrom(...VALUES.target),
    place: fc.constantFrom(...VALUES.place),
    admin1: fc.constantFrom(...VALUES.admin1),
    evidence: fc.constantFrom(...VALUES.evidence),
    harm: fc.constantFrom<readonly string[]>([NONE], ['killed'], ['killed', 'injured'], []),
    ties: fc.uniqueArray(anyTie, { selector: (tie) => tie.actor, maxLength: 3 }),
    found: fc.boolean(),
  })
  .map((row) => ({ ...row, month: monthOf(row.day) }))

/** Up to 60 rows, several actors a row in either role or both, anything but the day not reported. */
export const anyRows = fc.array(anyRow, { maxLength: 60 })

function selectionOf<T extends string>(values: readonly T[]): fc.Arbitrary<Selection<T>> {
  const some = fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }) },
  )
  return fc.record({ include: some, exclude: some })
}

const MONTHS = monthsOf({ from: addDays(FIRST_DAY, -30), to: addDays(LAST_DAY, 30) })

const anyBound = fc.option(
  fc.integer({ min: FIRST_DAY - 5, max: LAST_DAY + 5 }).map((day) => day as Day),
  { nil: undefined, freq: 2 },
)

/** Any filter over the random tables: unknown values, months outside coverage and crossed dates too. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  months: selectionOf<Month>(MONTHS),
  from: anyBound,
  to: anyBound,
  type: selectionOf([...VALUES.type, 'unheard-of']),
  target: selectionOf([...VALUES.target, 'unheard-of']),
  place: selectionOf([...VALUES.place, 'unheard-of']),
  admin1: selectionOf([...VALUES.admin1, 'unheard-of']),
  evidence: selectionOf([...VALUES.evidence, 'unheard-of']),
  actor: selectionOf([...VALUES.actor, 'unheard-of']),
  harm: selectionOf([...VALUES.harm, 'unheard-of']),
  role: selectionOf(ROLES),
  text: fc.constantFrom('', 'word'),
})

/** Encodes plain rows as columns. */
export function columnsOfRows(rows: readonly Row[]): Columns {
  const column = (facet: SingleFacet): SingleColumn => {
    const values: readonly string[] = VALUES[facet]
    return { values, codes: Uint8Array.from(rows, (row) => values.indexOf(row[facet])) }
  }
  return {
    rows: rows.length,
    firstDay: FIRST_DAY,
    dayCount: DAY_COUNT,
    days: Uint16Array.from(rows, (row) => row.day - FIRST_DAY),
    type: column('type'),
    target: column('target'),
    place: column('place'),
    admin1: column('admin1'),
    evidence: column('evidence'),
    actor: actorColumnOf(rows),
    harm: harmColumnOf(rows),
  }
}

/** A row that holds no value is reported all the same, as an entry of code 0. */
function harmColumnOf(rows: readonly Row[]): MultipleColumn {
  const values: readonly string[] = VALUES.harm
  const entries = rows.map(({ harm }) =>
    harm.includes(NONE) ? [] : harm.length === 0 ? [0] : harm.map((one) => values.indexOf(one)),
  )
  const offsets = new Uint32Array(rows.length + 1)
  entries.forEach(({ length }, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + length
  })
  const codes = Uint16Array.from(entries.flat())
  return { values, offsets, codes, roles: new Uint8Array(codes.length).fill(3) }
}

function actorColumnOf(rows: readonly Row[]): MultipleColumn {
  const values: readonly string[] = VALUES.actor
  const ties = rows.flatMap((row) => row.ties)
  const offsets = new Uint32Array(rows.length + 1)
  rows.forEach((row, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + row.ties.length
  })
  return {
    values,
    offsets,
    codes: Uint16Array.from(ties, (tie) => values.indexOf(tie.actor)),
    roles: Uint8Array.from(
      ties,
      ({ roles }) => (roles.includes('claimed') ? 1 : 0) + (roles.includes('blamed') ? 2 : 0),
    ),
  }
}

/** The text bitmap that a search would give for these rows; `undefined` when nothing is looked for. */
export function matchOf(rows: readonly Row[], filter: Filter): Uint8Array | undefined {
  return filter.text === '' ? undefined : Uint8Array.from(rows, (row) => (row.found ? 1 : 0))
}

/** Names the facets that each row fails. */
export function namedFails({ fails }: Tally): readonly (readonly Facet[])[] {
  return Array.from(fails, (bits) => FACET_KEYS.filter((key) => (bits & FACET_BIT[key]) !== 0))
}

/** Writes a tally by name, so that it can be held against the naive one. */
export function named(columns: Columns, { visible, counts }: Tally): NamedTally {
  const days = Array.from({ length: columns.dayCount }, (_, code) =>
    String(columns.firstDay + code),
  )
  const actors = columns.actor.values
  return {
    visible,
    counts: {
      day: byName(days, counts.day),
      ...forEachFacet((facet) => byName(columns[facet].values, counts[facet])),
      claimed: byName(actors, counts.inRole.claimed),
      blamed: byName(actors, counts.inRole.blamed),
    },
  }
}

function byName(values: readonly string[], counts: Counts): NamedCounts {
  const entries = Array.from(
    counts,
    (count, code) => [values[code] ?? `code ${code}`, count] as const,
  )
  return Object.fromEntries(entries.filter(([, count]) => count > 0))
}
