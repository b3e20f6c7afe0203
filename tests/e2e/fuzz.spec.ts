import fc from 'fast-check'

import { PARAMS } from '#state/params.ts'

import { anyQuery } from '../unit/fuzz/addresses.ts'
import { SEED } from '../unit/fuzz/seed.ts'
import { open, test, visit } from './app.ts'
import { addressOf, expectAt, followLink, pressToggle, stepBy, visitTo, type Move } from './walk.ts'

/** Random addresses that are opened: a few in the run of all tests, as many as `npm run test:fuzz` says in its own. */
const QUERIES = Number(process.env['FUZZ_QUERIES'] ?? 10)
/** Random walks over links, toggles, Back and Forward. */
const WALKS = Number(process.env['FUZZ_WALKS'] ?? 3)
const STEPS = 8

/** A query without the parameters of others: a link shows those that stood there when it was drawn. */
function ours(query: string): string {
  const params = new URLSearchParams(addressOf(query).search)
  const kept = [...params].filter(([name]) => (PARAMS as readonly string[]).includes(name))
  return `?${new URLSearchParams(kept)}`
}

const anyMove: readonly fc.Arbitrary<Move>[] = [
  fc.nat().map(followLink),
  fc.nat().map(pressToggle),
  fc.nat().map(pressToggle),
  fc.constant(-1 as const).map(stepBy),
  fc.constant(1 as const).map(stepBy),
  anyQuery.map(ours).map(visitTo),
]

test(`${QUERIES} random addresses show what data/ holds for them`, async ({ page }) => {
  test.setTimeout(60_000 + QUERIES * 5000)
  await open(page, '')
  for (const query of fc.sample(anyQuery, { numRuns: QUERIES, seed: SEED })) {
    await test.step(query.slice(0, 200), async () => {
      await visit(page, query)
      await expectAt(page, addressOf(query))
    })
  }
})

test(`${WALKS} random walks lead where links, toggles, Back and Forward say`, async ({ page }) => {
  test.setTimeout(60_000 + WALKS * 60_000)
  await open(page, '')
  const walks = fc.asyncProperty(fc.commands([...anyMove], { maxCommands: STEPS }), (moves) =>
    fc.asyncModelRun(async () => {
      await visit(page, '')
      await expectAt(page, addressOf(''))
      return { model: { entries: [addressOf('').href], at: 0 }, real: page }
    }, moves),
  )
  await fc.assert(walks, { numRuns: WALKS, seed: SEED, endOnFailure: true })
})
