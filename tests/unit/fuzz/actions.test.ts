import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ROLES } from '#domain/codes.ts'
import type { Month } from '#domain/day.ts'
import { LISTED_FACETS } from '#domain/facets.ts'
import {
  adjust,
  compare,
  narrow,
  onSecondSide,
  open,
  swapSides,
  toggleExcluded,
  type Action,
} from '#state/actions.ts'
import { decodeView } from '#state/decode.ts'
import { encodeView } from '#state/encode.ts'
import { FACET_KEYS, type Filter } from '#state/filter.ts'
import {
  clearFacet,
  setBounds,
  setDays,
  setMonths,
  setText,
  toggleActorRole,
  toggleDay,
  toggleMonth,
  toggleRole,
  toggleValue,
} from '#state/filterChanges.ts'
import { beginWalk, leaveWalk } from '#state/play.ts'
import {
  CARD_FILTERS,
  DEFAULT_VIEW,
  EVERYTHING,
  PLAY_MODES,
  RANK_MEASURES,
  RANKS,
  SIDES,
  SORT_KEYS,
  TABS,
  unfiltered,
  type ViewState,
} from '#state/viewState.ts'

import { realDataset } from '../realData.ts'
import { anyDay, REAL_IDS, views } from '../views.ts'
import { VALUES } from './addresses.ts'
import { deniedOf } from './checked.ts'
import { known } from './reading.ts'
import { PART, SEED } from './seed.ts'

const RUNS = 30_000 * PART

/** An action of a reader, and what to call it where it goes wrong. */
interface Act {
  readonly name: string
  readonly action: Action
}

const filterAct = (name: string, change: (filter: Filter) => Filter): Act => ({
  name,
  action: narrow(change),
})
const viewAct = (changes: Partial<ViewState>): Act => ({
  name: `adjust ${JSON.stringify(changes)}`,
  action: adjust(changes),
})
const openAct = (panel: Parameters<typeof open>[0]): Act => ({
  name: `open ${JSON.stringify(panel)}`,
  action: open(panel),
})

const sign = fc.constantFrom('include' as const, 'exclude' as const)
const month = fc.constantFrom('2020-07', '2020-08', '2020-09', '2019-12') as fc.Arbitrary<Month>
const bound = fc.option(anyDay, { nil: undefined })
const listedValue = fc
  .constantFrom(...LISTED_FACETS)
  .chain((facet) => fc.constantFrom(...VALUES[facet]).map((value) => ({ facet, value })))
// The search box takes no more letters than these.
const typed = fc.constantFrom(...VALUES.q.filter(({ length }) => length <= 200))
const actor = fc.constantFrom(...REAL_IDS.actors)
const role = fc.constantFrom(...ROLES)

const anyFilterAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(listedValue, sign)
    .map(([{ facet, value }, as]) =>
      filterAct(`${as} ${facet} ${value}`, (filter) => toggleValue(filter, facet, value, as)),
    ),
  fc
    .tuple(month, sign)
    .map(([of, as]) => filterAct(`${as} ${of}`, (filter) => toggleMonth(filter, of, as))),
  fc
    .uniqueArray(month)
    .map((months) => filterAct(`months ${months.join()}`, (filter) => setMonths(filter, months))),
  anyDay.map((day) => filterAct(`day ${day}`, (filter) => toggleDay(filter, day))),
  fc.tuple(anyDay, anyDay).map((days) => {
    const [from = days[0], to = from] = days.toSorted((a, b) => a - b)
    return filterAct(`days ${from} to ${to}`, (filter) => setDays(filter, { from, to }))
  }),
  fc
    .tuple(bound, bound)
    .map(([from, to]) =>
      filterAct(`bounds ${from} to ${to}`, (filter) => setBounds(filter, from, to)),
    ),
  fc
    .tuple(role, sign)
    .map(([of, as]) => filterAct(`${as} ${of}`, (filter) => toggleRole(filter, of, as))),
  fc
    .tuple(actor, role)
    .map(([id, of]) => filterAct(`${id} ${of}`, (filter) => toggleActorRole(filter, id, of))),
  typed.map((text) => filterAct(`search ${text}`, (filter) => setText(filter, text))),
  fc
    .constantFrom(...FACET_KEYS)
    .map((facet) => filterAct(`clear ${facet}`, (filter) => clearFacet(filter, facet))),
)

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constant({ name: 'swap sides', action: swapSides }),
  fc.constant({ name: 'compare', action: (view: ViewState) => compare(view, EVERYTHING)(view) }),
  fc.constant(viewAct({ versus: undefined })),
  anyFilterAct.map(({ name, action }) => ({
    name: `second side: ${name}`,
    action: onSecondSide(action),
  })),
  { weight: 10, arbitrary: anyFilterAct },
  fc.constant({ name: 'clear all', action: unfiltered }),
  fc
    .constantFrom(...VALUES.without)
    .map((id) => ({ name: `exclude ${id}`, action: toggleExcluded(id) })),
  fc.constantFrom(...REAL_IDS.incidents).map((incident) => openAct({ incident })),
  actor.map((actorPage) => openAct({ actorPage })),
  fc
    .constantFrom(
      { about: true },
      { events: '1' },
      { compare: ['founding', 'outside'] as const },
      {},
    )
    .map(openAct),
  fc.constantFrom(...SORT_KEYS).map((sort) => viewAct({ sort })),
  fc.subarray([...CARD_FILTERS]).map((cards) => viewAct({ cards })),
  fc.constantFrom(...TABS).map((tab) => viewAct({ tab })),
  fc.constantFrom('day' as const, 'week' as const).map((by) => viewAct({ by })),
  fc.constantFrom(...SIDES).map((side) => viewAct({ side })),
  fc.constantFrom(undefined, ...RANKS).map((rank) => viewAct({ rank })),
  fc.constantFrom(...RANK_MEASURES).map((measure) => viewAct({ measure })),
  fc.constantFrom(...PLAY_MODES).map((mode) => ({
    name: `walk by ${mode}`,
    action: beginWalk(mode, { coverage: realDataset().meta.coverage, weekStart: 1 }),
  })),
  fc.constant({ name: 'leave the walk', action: leaveWalk }),
)

/** What is wrong after a series of actions, and on the way; empty when nothing is. */
function wrongAfter(start: ViewState, acts: readonly Act[]): readonly string[] {
  const wrong: string[] = []
  let view = start
  for (const { name, action } of acts) {
    view = action(view)
    const read = decodeView(encodeView(view), known)
    if (read.faults.length > 0) wrong.push(`${name}: ${JSON.stringify(read.faults)}`)
    if (!isDeepStrictEqual(read.view, view)) wrong.push(`${name}: reads as another view`)
    if (view.embed !== start.embed) wrong.push(`${name}: leaves its frame`)
  }
  return [...wrong, ...deniedOf(view)]
}

const anyStart = fc.oneof(
  fc.constant(DEFAULT_VIEW),
  views().map((view) => decodeView(encodeView({ ...view, scope: DEFAULT_VIEW.scope }), known).view),
)

describe('30,000 series of actions', { timeout: 400_000 }, () => {
  it('stay in their frame, are read back from the address, and count as data/ has it', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAct, { minLength: 1, maxLength: 6 }), (start, acts) => {
        expect(wrongAfter(start, acts)).toEqual([])
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })
})
