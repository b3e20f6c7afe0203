import fc from 'fast-check'

import { ATTACK_TYPES, EVIDENCE_LEVELS, ROLES, TARGET_KINDS } from '#domain/codes.ts'
import { addDays, parseDay, type Day, type Month } from '#domain/day.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { LANGS } from '#domain/lang.ts'
import { setBounds } from '#state/filterChanges.ts'
import { NONE } from '#domain/facets.ts'
import { type Filter, type Selection } from '#state/filter.ts'
import {
  CARD_FILTERS,
  EMBED_PARTS,
  EMBED_THEMES,
  SORT_KEYS,
  TABS,
  type View,
} from '#state/viewState.ts'

/** Ids that random views may name. */
export interface Ids {
  readonly places: readonly string[]
  readonly actors: readonly string[]
  readonly incidents: readonly string[]
  readonly sources: readonly string[]
}

const FIRST = parseDay('2020-07-20') ?? (0 as Day)

/** A selection of a few of these values, no value both picked and excluded. */
function selectionOf<T extends string>(values: readonly T[]): fc.Arbitrary<Selection<T>> {
  return fc
    .tuple(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }), fc.nat({ max: 3 }))
    .map(([picked, cut]) => ({ include: picked.slice(cut), exclude: picked.slice(0, cut) }))
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined })

const day = fc.nat({ max: 80 }).map((count) => addDays(FIRST, count))

/** Any filter that a reader could make. */
export function filters({ places, actors }: Ids): fc.Arbitrary<Filter> {
  return fc
    .record({
      months: selectionOf(['2020-07', '2020-08', '2020-09', '2019-12'] as Month[]),
      from: maybe(day),
      to: maybe(day),
      type: selectionOf<string>(ATTACK_TYPES),
      target: selectionOf<string>([...TARGET_KINDS, NONE]),
      place: selectionOf([...places, NONE]),
      admin1: selectionOf<string>([...GOVERNORATES.map(({ slug }) => slug), NONE]),
      evidence: selectionOf<string>(EVIDENCE_LEVELS),
      actor: selectionOf([...actors, NONE]),
      role: selectionOf(ROLES),
      text: fc.constantFrom('', 'taji', 'convoy bomb', 'بغداد', 'a,b&c=d#e%20+!', ' spaced '),
    })
    .map((filter) => setBounds(filter, filter.from, filter.to))
}

/** Any view that a link could hold. */
export function views(ids: Ids): fc.Arbitrary<View> {
  return fc.record({
    basis: fc.record({
      sources: fc.constantFrom('all', 'founding'),
      duplicates: fc.constantFrom('all', 'once'),
      without: fc.uniqueArray(fc.constantFrom(...ids.sources, ...ids.incidents), { maxLength: 3 }),
    }),
    filter: filters(ids),
    actorPage: maybe(fc.constantFrom(...ids.actors)),
    about: fc.boolean(),
    compare: maybe(
      fc
        .uniqueArray(fc.constantFrom('founding', 'outside', ...ids.sources), {
          minLength: 2,
          maxLength: 2,
        })
        .map(([a = '', b = '']): readonly [string, string] => [a, b]),
    ),
    incident: maybe(fc.constantFrom(...ids.incidents)),
    sort: fc.constantFrom(...SORT_KEYS),
    by: fc.constantFrom('day', 'week'),
    cards: fc.uniqueArray(fc.constantFrom(...CARD_FILTERS), { maxLength: 3 }),
    tab: fc.constantFrom(...TABS),
    lang: maybe(fc.constantFrom(...LANGS)),
    shared: maybe(
      fc.record({ version: fc.constantFrom('1.0', '0.9', '2.10.1'), count: fc.nat({ max: 5000 }) }),
    ),
    embed: maybe(
      fc.record({
        part: fc.constantFrom(...EMBED_PARTS),
        theme: maybe(fc.constantFrom(...EMBED_THEMES)),
      }),
    ),
    map: maybe(
      fc.record({
        lat: fc.integer({ min: 2900, max: 3750 }).map((value) => value / 100),
        lon: fc.integer({ min: 3870, max: 4870 }).map((value) => value / 100),
        zoom: fc.integer({ min: 50, max: 140 }).map((value) => value / 10),
      }),
    ),
  })
}
