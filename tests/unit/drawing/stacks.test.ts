import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ATTACK_TYPES } from '#domain/codes.ts'
import type { Incident } from '#domain/dataset.ts'
import { parseDay, type Day, type DayRange } from '#domain/day.ts'
import { lanesOf } from '#features/chart/frame.ts'
import { bucketsOf, countTypes, stackByDay } from '#drawing/stacks.ts'
import { weekSpans } from '#drawing/weeks.ts'

import { realDataset } from '../realData.ts'

const { incidents: real, meta } = realDataset()
const [sample] = real
if (sample === undefined) throw new Error('data/ holds no incident')

const ascending = (a: number, b: number): number => a - b

const LAST = 30
const anyIncident: fc.Arbitrary<Incident> = fc.record({
  ...Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, fc.constant(value)])),
  date: fc.nat({ max: LAST }).map((value) => value as Day),
  type: fc.constantFrom(...ATTACK_TYPES),
} as { [Key in keyof Incident]: fc.Arbitrary<Incident[Key]> })
const anyTable = fc
  .array(anyIncident, { maxLength: 60 })
  .chain((incidents) =>
    fc.tuple(fc.constant(incidents), fc.shuffledSubarray(incidents.map((_, row) => row))),
  )

describe('stackByDay', () => {
  it('gives each row one spot of its own, on its day', () => {
    fc.assert(
      fc.property(anyTable, ([incidents, rows]) => {
        const marks = stackByDay(incidents, rows)
        const spots = marks.map(({ day, level }) => `${day} ${level}`)
        expect(new Set(spots).size).toBe(rows.length)
        expect(marks.map(({ row }) => row).toSorted(ascending)).toEqual(rows.toSorted(ascending))
        expect(marks.every(({ row, day }) => incidents[row]?.date === day)).toBe(true)
      }),
    )
  })

  it('stacks with no gaps, the types in the order of the legend from the ground up', () => {
    fc.assert(
      fc.property(anyTable, ([incidents, rows]) => {
        const marks = stackByDay(incidents, rows)
        for (let day = 0; day <= LAST; day++) {
          const column = marks
            .filter((mark) => mark.day === day)
            .toSorted((a, b) => a.level - b.level)
          expect(column.map(({ level }) => level)).toEqual(column.map((_, index) => index))
          const order = column.map(({ type }) => ATTACK_TYPES.indexOf(type))
          expect(order).toEqual(order.toSorted(ascending))
        }
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyTable, ([incidents, rows]) => {
        expect(stackByDay(incidents, rows)).toEqual(stackByDay(incidents, rows.toSorted(ascending)))
      }),
    )
  })

  it('stacks 18 September four high, as the data has it', () => {
    const day = parseDay('2020-09-18')
    const marks = stackByDay(
      real,
      real.map((_, row) => row),
    ).filter((mark) => mark.day === day)
    expect(marks.map(({ type }) => type)).toEqual([
      'ied-convoy',
      'ied-convoy',
      'ied-convoy',
      'other',
    ])
  })
})

describe('bucketsOf', () => {
  it('counts each row in the span that holds its day, as counting one by one does', () => {
    const anySpans = fc
      .uniqueArray(fc.nat({ max: LAST }), { minLength: 1 })
      .map((cuts): readonly DayRange[] =>
        cuts.toSorted(ascending).map((from, index, all) => ({
          from: from as Day,
          to: Math.max(from, (all[index + 1] ?? LAST) - 1) as Day,
        })),
      )
    fc.assert(
      fc.property(anyTable, anySpans, ([incidents, rows], spans) => {
        const buckets = bucketsOf(spans, incidents, rows)
        expect(buckets.map(({ span }) => span)).toEqual(spans)
        for (const { span, rows: held, byType } of buckets) {
          const inside = (row: number): boolean => {
            const date = incidents[row]?.date ?? -1
            return span.from <= date && date <= span.to
          }
          expect(held.toSorted(ascending)).toEqual(rows.filter(inside).toSorted(ascending))
          for (const type of ATTACK_TYPES) {
            const count = held.filter((row) => incidents[row]?.type === type).length
            expect(byType[type]).toBe(count)
          }
        }
      }),
    )
  })

  it('loses none of the 67 incidents by week', () => {
    const weeks = weekSpans(meta.coverage, 1)
    const rows = real.map((_, row) => row)
    const held = bucketsOf(weeks, real, rows).map((bucket) => bucket.rows)
    expect(held.flat().toSorted(ascending)).toEqual(rows)
    expect(rows).toHaveLength(67)
    expect(Math.max(...held.map(({ length }) => length))).toBe(12)
  })
})

describe('countTypes', () => {
  it('counts the data as its original lists and later reports do', () => {
    expect(countTypes(real)).toEqual({
      rocket: 27,
      'ied-convoy': 37,
      'ied-diplomatic': 1,
      other: 2,
    })
  })
})

describe('lanesOf', () => {
  const anyLine = fc
    .array(fc.integer({ min: 0, max: 300 }), { maxLength: 30 })
    .map((positions) => positions.toSorted(ascending))
  const anySize = fc.integer({ min: 1, max: 40 })

  it('lets no two labels of a lane touch', () => {
    fc.assert(
      fc.property(anyLine, anySize, (positions, size) => {
        const lanes = lanesOf(positions, size)
        expect(lanes).toHaveLength(positions.length)
        const touching = positions.flatMap((a, first) =>
          positions.filter(
            (b, second) => first < second && lanes[first] === lanes[second] && b - a < size,
          ),
        )
        expect(touching).toEqual([])
      }),
    )
  })

  it('needs no more lanes than labels lie over one point', () => {
    fc.assert(
      fc.property(anyLine, anySize, (positions, size) => {
        const over = positions.map(
          (at) => positions.filter((other) => other <= at && at < other + size).length,
        )
        expect(Math.max(-1, ...lanesOf(positions, size)) + 1).toBe(Math.max(0, ...over))
      }),
    )
  })
})
