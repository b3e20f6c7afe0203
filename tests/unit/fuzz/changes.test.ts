import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { stepsBy, type Steps } from '#state/actions.ts'
import { ROLES } from '#domain/codes.ts'
import { addDays, parseDay, type Day, type Month } from '#domain/day.ts'
import { LISTED_FACETS } from '#domain/facets.ts'
import { FACET_KEYS } from '#state/filter.ts'
import { CARD_FILTERS, DEFAULT_VIEW, SORT_KEYS, TABS, type View } from '#state/viewState.ts'
import type { Here, Step } from '#state/step.ts'
import { decodeView } from '#state/decode.ts'
import { encodeView } from '#state/encode.ts'

import { REAL_IDS } from '../features/export/shared.ts'
import { views } from '../views.ts'
import { VALUES } from './addresses.ts'
import { deniedOf } from './checked.ts'
import { known } from './reading.ts'
import { PART, SEED } from './seed.ts'

const RUNS = 30_000 * PART
const FIRST = parseDay('2020-07-20') ?? (0 as Day)

/** One act of a reader, on the steps of the view that it is made in. */
interface Act {
  readonly told: string
  readonly on: (steps: Steps, here: Here) => Led
}
/** Where the link of an act leads, and the act itself; typing and dragging have no link. */
type Led = readonly [href: string | undefined, take: () => void]
type To<Name extends keyof Steps> = Steps[Name] extends Step<infer Where> ? Where : never

function linked<Name extends keyof Steps>(name: Name, to: To<Name>): Act {
  return {
    told: `${name} ${JSON.stringify(to)}`,
    on: (steps, here) => {
      const step = steps[name] as Step<To<Name>>
      return [step.href(to, here), () => step.take(to)]
    },
  }
}

function unlinked(told: string, take: (steps: Steps) => void): Act {
  return { told, on: (steps) => [undefined, () => take(steps)] }
}

const sign = fc.constantFrom('include' as const, 'exclude' as const)
const month = fc.constantFrom('2020-07', '2020-08', '2020-09', '2019-12') as fc.Arbitrary<Month>
const day = fc.nat({ max: 80 }).map((count) => addDays(FIRST, count))
const range = fc.tuple(day, day).map(([a, b]) => ({
  from: a < b ? a : b,
  to: a < b ? b : a,
}))
const bound = fc.option(day, { nil: undefined })
const listedValue = fc
  .constantFrom(...LISTED_FACETS)
  .chain((facet) => fc.constantFrom(...VALUES[facet]).map((value) => ({ facet, value })))
// The search box takes no more letters than these.
const typed = fc.constantFrom(...VALUES.q.filter(({ length }) => length <= 200))
const struck = fc.constantFrom(...VALUES.without)

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(listedValue, sign).map(([to, side]) => linked('value', { ...to, sign: side })),
  fc.tuple(month, sign).map(([to, side]) => linked('month', { month: to, sign: side })),
  fc.uniqueArray(month).map((to) => linked('months', to)),
  day.map((to) => linked('day', to)),
  range.map((to) => linked('days', to)),
  fc
    .tuple(fc.constantFrom(...ROLES), sign)
    .map(([role, side]) => linked('role', { role, sign: side })),
  fc
    .tuple(fc.constantFrom(...REAL_IDS.actors), fc.constantFrom(...ROLES))
    .map(([actorId, role]) => linked('actorRole', { actorId, role })),
  fc.constantFrom(...FACET_KEYS).map((to) => linked('clearFacet', to)),
  fc.constant(linked('clearAll', undefined)),
  struck.map((to) => linked('struck', to)),
  fc.constantFrom(...REAL_IDS.incidents, undefined).map((to) => linked('incident', to)),
  fc.constantFrom(...REAL_IDS.actors, undefined).map((to) => linked('actorPage', to)),
  fc.boolean().map((to) => linked('about', to)),
  fc.constantFrom(...SORT_KEYS).map((to) => linked('sort', to)),
  fc.subarray([...CARD_FILTERS]).map((to) => linked('cards', to)),
  fc.constantFrom(...TABS).map((to) => linked('tab', to)),
  typed.map((to) => unlinked(`setText ${to}`, (steps) => steps.setText(to))),
  fc
    .tuple(bound, bound)
    .map(([from, to]) => unlinked(`setBounds ${from} ${to}`, (steps) => steps.setBounds(from, to))),
)

const textOf = (view: View): string => JSON.stringify(encodeView(view))

/** What is wrong after a series of acts, and on the way; empty when nothing is. */
function wrongAfter(start: View, acts: readonly Act[]): readonly string[] {
  const wrong: string[] = []
  let view = start
  for (const { told, on } of acts) {
    const steps = stepsBy((change) => void (view = change(view)))
    const [href, take] = on(steps, { view, href: textOf })
    take()
    const read = decodeView(encodeView(view), known)
    if (href !== undefined && href !== textOf(view)) wrong.push(`${told}: not where its link leads`)
    if (read.faults.length > 0) wrong.push(`${told}: ${JSON.stringify(read.faults)}`)
    if (!isDeepStrictEqual(read.view, view)) wrong.push(`${told}: reads as another view`)
  }
  return [...wrong, ...deniedOf(view)]
}

const anyStart = fc.oneof(
  fc.constant(DEFAULT_VIEW),
  views(REAL_IDS).map(
    (view) => decodeView(encodeView({ ...view, basis: DEFAULT_VIEW.basis }), known).view,
  ),
)

describe('30,000 series of acts', { timeout: 400_000 }, () => {
  it('lead where their links say, are read back from the address, and count as data/ has it', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyAct, { minLength: 1, maxLength: 6 }), (start, acts) => {
        expect(wrongAfter(start, acts)).toEqual([])
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })
})
