import fc from 'fast-check'

import { ATTACK_TYPES, EVIDENCE_LEVELS, HARMS, ROLES, TARGET_KINDS } from '#domain/codes.ts'
import { addDays, type Month } from '#domain/day.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { LANGS } from '#domain/lang.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import { setBounds } from '#state/filterChanges.ts'
import { NONE } from '#domain/facets.ts'
import { EMPTY_FILTER, EMPTY_SELECTION, type Filter, type Selection } from '#state/filter.ts'
import {
  CARD_FILTERS,
  EMBED_PARTS,
  EMBED_THEMES,
  EVERYTHING,
  PLAY_MODES,
  RANK_MEASURES,
  RANKS,
  SIDES,
  SORT_KEYS,
  TAB_TARGETS,
  type ViewState,
} from '#state/viewState.ts'

import { day } from './day.ts'
import { realDataset } from './realData.ts'

/** Ids that random views may name. */
export interface Ids {
  readonly places: readonly string[]
  readonly actors: readonly string[]
  readonly incidents: readonly string[]
  readonly sources: readonly string[]
  readonly events: readonly string[]
}

const FIRST = day('2020-07-20')

const dataset = realDataset()

/** The ids of the real data. */
export const REAL_IDS: Ids = {
  places: [...dataset.places.keys()],
  actors: [...dataset.actors.keys()],
  incidents: dataset.incidents.map(({ id }) => id),
  sources: [...dataset.sources.keys()],
  events: dataset.contextEvents.map(({ id }) => id),
}

/** A selection of a few of these values, no value both picked and excluded. */
function selectionOf<T extends string>(values: readonly T[]): fc.Arbitrary<Selection<T>> {
  return fc
    .tuple(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }), fc.nat({ max: 3 }))
    .map(([picked, cut]) => ({ include: picked.slice(cut), exclude: picked.slice(0, cut) }))
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined })

/** A day from shortly before the coverage to shortly after it. */
export const anyDay = fc.nat({ max: 80 }).map((count) => addDays(FIRST, count))

/** Any filter that a reader could make. */
export function filters({ places, actors }: Ids): fc.Arbitrary<Filter> {
  return fc
    .record({
      months: selectionOf(['2020-07', '2020-08', '2020-09', '2019-12'] as Month[]),
      from: maybe(anyDay),
      to: maybe(anyDay),
      type: selectionOf<string>(ATTACK_TYPES),
      target: selectionOf<string>([...TARGET_KINDS, NONE]),
      place: selectionOf([...places, NONE]),
      admin1: selectionOf<string>([...GOVERNORATES.map(({ slug }) => slug), NONE]),
      evidence: selectionOf<string>(EVIDENCE_LEVELS),
      harm: selectionOf<string>([...HARMS, NONE]),
      actor: selectionOf([...actors, NONE]),
      role: selectionOf(ROLES),
      text: fc.constantFrom('', 'taji', 'convoy bomb', 'بغداد', 'a,b&c=d#e%20+!', ' spaced '),
    })
    .map((filter) => setBounds(filter, filter.from, filter.to))
}

/** Any choice of what counts. */
function scopes(ids: Ids): fc.Arbitrary<InclusionScope> {
  return fc.record({
    sources: fc.constantFrom('all', 'founding'),
    duplicates: fc.constantFrom('all', 'once'),
    without: fc.uniqueArray(fc.constantFrom(...ids.sources, ...ids.incidents), { maxLength: 3 }),
  })
}

/** Any view that a link could hold. */
export function views(ids: Ids = REAL_IDS): fc.Arbitrary<ViewState> {
  return fc.record({
    scope: scopes(ids),
    filter: filters(ids),
    actorPage: maybe(fc.constantFrom(...ids.actors)),
    about: fc.boolean(),
    events: maybe(fc.constantFrom('1', ...ids.events)),
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
    side: fc.constantFrom(...SIDES),
    rank: maybe(fc.constantFrom(...RANKS)),
    measure: fc.constantFrom(...RANK_MEASURES),
    play: maybe(fc.constantFrom(...PLAY_MODES)),
    cards: fc.uniqueArray(fc.constantFrom(...CARD_FILTERS), { maxLength: 3 }),
    tab: fc.constantFrom(...TAB_TARGETS),
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
    story: maybe(fc.record({ id: fc.constant('campaign'), step: fc.integer({ min: 1, max: 8 }) })),
    map: maybe(
      fc.record({
        lat: fc.integer({ min: 2900, max: 3750 }).map((value) => value / 100),
        lon: fc.integer({ min: 3870, max: 4870 }).map((value) => value / 100),
        zoom: fc.integer({ min: 50, max: 140 }).map((value) => value / 10),
      }),
    ),
    versus: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant(EVERYTHING) },
      { weight: 2, arbitrary: fc.record({ scope: scopes(ids), filter: filters(ids) }) },
    ),
  })
}

/** Views of the real data of which most show something, where the filters of many others leave nothing. */
export const looserViews: fc.Arbitrary<ViewState> = fc
  .tuple(views(), fc.nat({ max: 4 }))
  .map(([view, level]) => {
    const { filter } = view
    const kept = [
      filter,
      {
        ...filter,
        place: EMPTY_SELECTION,
        admin1: EMPTY_SELECTION,
        actor: EMPTY_SELECTION,
        role: EMPTY_SELECTION,
      },
      { ...EMPTY_FILTER, type: filter.type, evidence: filter.evidence, months: filter.months },
      { ...EMPTY_FILTER, from: filter.from, to: filter.to, text: filter.text },
      { ...EMPTY_FILTER, target: filter.target, admin1: { ...filter.admin1, include: [] } },
    ]
    return { ...view, filter: kept[level] ?? filter, versus: undefined }
  })
