import fc from 'fast-check'

import { PARAMS } from '../../src/state/params.ts'
import { anyQuery } from '../unit/fuzz/addresses.ts'
import { SEED } from '../unit/fuzz/seed.ts'
import { open, test, visit } from './app.ts'
import { WALKS, QUERIES } from './fuzzSize.ts'
import { addressOf, clickOn, expectAt, stepBy, visitTo, type Move } from './walk.ts'

/** Tests among which the runs are divided, so that they can go side by side. */
const PARTS = [0, 1]
const STEPS = 8
/** A query without the parameters of others: a link shows those that stood there when it was drawn. */
function ours(query: string): string {
  const params = new URLSearchParams(addressOf(query).search)
  const kept = [...params].filter(([name]) => (PARAMS as readonly string[]).includes(name))
  return `?${new URLSearchParams(kept)}`
}

const anyMove: readonly fc.Arbitrary<Move>[] = [
  fc.nat().map(clickOn),
  fc.nat().map(clickOn),
  fc.nat().map(clickOn),
  fc.nat().map(clickOn),
  fc.constant(-1 as const).map(stepBy),
  fc.constant(1 as const).map(stepBy),
  anyQuery.map(ours).map(visitTo),
]

for (const part of PARTS) {
  const share = (of: number): number => Math.ceil(of / PARTS.length)

  test(`${share(QUERIES)} random addresses show what data/ holds for them (part ${part})`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + share(QUERIES) * 5000)
    await open(page, '')
    for (const query of fc.sample(anyQuery, { numRuns: share(QUERIES), seed: SEED + part })) {
      await test.step(query.slice(0, 200), async () => {
        await visit(page, query)
        await expectAt(page, addressOf(query))
      })
    }
  })

  test(`${share(WALKS)} random walks lead where links, Back and Forward say (part ${part})`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + share(WALKS) * 60_000)
    await open(page, '')
    const walks = fc.asyncProperty(fc.commands([...anyMove], { maxCommands: STEPS }), (moves) =>
      fc.asyncModelRun(async () => {
        await visit(page, '')
        return { model: { entries: [addressOf('').href], at: 0 }, real: page }
      }, moves),
    )
    await fc.assert(walks, { numRuns: share(WALKS), seed: SEED + part, endOnFailure: true })
  })
}
