import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatDay } from '#domain/day.ts'
import { compareSources, differ } from '#features/comparison/compareSources.ts'

import { realDataset } from '../realData.ts'
import { citedBy, incidents, sources, type RawIncident } from '../records.ts'

const dataset = realDataset()
const cited = new Set(incidents.flatMap(citedBy))
const side = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('founding', 'outside') },
  { weight: 4, arbitrary: fc.constantFrom(...cited) },
)
const idsOf = (some: readonly { readonly id: string }[]): readonly string[] =>
  some.map(({ id }) => id)

/** The ids of the sources that a side stands for. */
function members(name: string): ReadonlySet<string> {
  if (name !== 'founding' && name !== 'outside') return new Set([name])
  const wanted = name === 'founding'
  return new Set(sources.filter((source) => source.foundingDocument === wanted).map(({ id }) => id))
}

function claimsOf({ claims }: RawIncident, name: string): RawIncident['claims'] {
  const ids = members(name)
  return claims.filter(({ sourceIds }) => sourceIds.some((id) => ids.has(id)))
}

function has(incident: RawIncident, name: string): boolean {
  return claimsOf(incident, name).length > 0
}

/** The days that the claims of a side give, by the text of the file. */
function daysOf(incident: RawIncident, name: string): readonly string[] {
  const days = claimsOf(incident, name).flatMap(({ dayOffset }) => {
    if (dayOffset === null) return []
    const day = new Date(`${incident.date}T00:00:00Z`)
    day.setUTCDate(day.getUTCDate() + dayOffset)
    return [day.toISOString().slice(0, 10)]
  })
  return [...new Set(days)].toSorted()
}

describe('two sides set against each other', () => {
  it('have in common, and each alone, what the file says', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const { both, onlyFirst, onlySecond } = compareSources(dataset, [a, b])
        const found = (inA: boolean, inB: boolean) =>
          idsOf(incidents.filter((i) => has(i, a) === inA && has(i, b) === inB)).toSorted()
        expect(idsOf(both.map(({ incident }) => incident)).toSorted()).toEqual(found(true, true))
        expect(idsOf(onlyFirst).toSorted()).toEqual(found(true, false))
        expect(idsOf(onlySecond).toSorted()).toEqual(found(false, true))
      }),
      { numRuns: 300 },
    )
  })

  it('give the days and places of their claims, and differ in days where these are not the same', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const { both, daysDiffer } = compareSources(dataset, [a, b])
        for (const { incident, days, places } of both) {
          const record = incidents.find(({ id }) => id === incident.id)
          if (record === undefined) throw new Error(`no record ${incident.id}`)
          const expected = [daysOf(record, a), daysOf(record, b)]
          expect(days.map((some) => some.map(formatDay))).toEqual(expected)
          for (const [index, name] of [a, b].entries()) {
            const named = claimsOf(record, name).filter((claim) => claim.field === 'place')
            expect([...(places[index] ?? [])].toSorted()).toEqual(
              [...new Set(named.map(({ value }) => String(value)))].toSorted(),
            )
          }
          const [first = [], second = []] = expected
          const apart = first.length > 0 && second.length > 0 && first.join() !== second.join()
          expect(idsOf(daysDiffer.map((told) => told.incident)).includes(incident.id)).toBe(apart)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('turn round when swapped', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const there = compareSources(dataset, [a, b])
        const back = compareSources(dataset, [b, a])
        expect(idsOf(back.onlyFirst)).toEqual(idsOf(there.onlySecond))
        expect(back.both.map(({ places }) => places.toReversed())).toEqual(
          there.both.map(({ places }) => places),
        )
      }),
    )
  })

  it('are 39 and 64 of the incidents for the original sources and the other sources', () => {
    const { both, onlyFirst, onlySecond } = compareSources(dataset, ['founding', 'outside'])
    expect(both.length + onlyFirst.length).toBe(39)
    expect(onlySecond).toHaveLength(28)
    expect(idsOf(onlyFirst)).toEqual(['2020-09-07-rocket', '2020-09-15-ied-convoy'])
  })

  it('have nothing when a source is cited nowhere', () => {
    const none = compareSources(dataset, ['cited-nowhere', 'founding'])
    expect([none.both.length, none.onlyFirst.length, none.onlySecond.length]).toEqual([0, 0, 39])
  })
})

it('silence is not a difference', () => {
  expect(differ([[], ['a']])).toBe(false)
  expect(
    differ([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toBe(false)
  expect(differ([['a'], ['a', 'b']])).toBe(true)
})
