import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  daysOfMonth,
  formatDay,
  isoWeekday,
  lengthInDays,
  monthOf,
  monthsOf,
  overlap,
  parseDay,
  parseMonth,
  type Day,
} from '#domain/day.ts'

const FIRST = parseDay('2020-07-23') ?? fail()
const LAST = parseDay('2020-09-30') ?? fail()

function fail(): never {
  throw new Error('the days of the coverage must be days')
}

const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map((count) => count as Day)

describe('a day', () => {
  it.each([
    '2020-02-31',
    '2020-13-01',
    '2019-02-29',
    '20-07-23',
    '2020-7-23',
    '',
    'x',
    '2020-07-23T00:00',
  ])('is not read from %j', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('is read back from what is written', () => {
    fc.assert(fc.property(anyDay, (day) => parseDay(formatDay(day)) === day))
  })

  it('follows the calendar of Date, leap years and all', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(Date.UTC(1970, 0, 1 + day))
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10))
        expect(isoWeekday(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay())
      }),
    )
  })

  it('has 70 days from 23 July to 30 September 2020, over three months', () => {
    expect(lengthInDays({ from: FIRST, to: LAST })).toBe(70)
    expect(monthsOf({ from: FIRST, to: LAST })).toEqual(['2020-07', '2020-08', '2020-09'])
  })

  it('lies in its month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { from, to } = daysOfMonth(monthOf(day))
        return from <= day && day <= to && monthOf(addDays(to, 1)) !== monthOf(day)
      }),
    )
  })
})

describe('a month', () => {
  it.each(['2020-00', '2020-13', '2020-8', '2020', 'august'])('is not read from %j', (text) => {
    expect(parseMonth(text)).toBeUndefined()
  })
})

describe('the days of a month', () => {
  it.each(['0020-08', '0099-12', '1920-02', '2020-09', '9999-12'])('lie in %s', (text) => {
    const { from, to } = daysOfMonth(parseMonth(text) ?? fail())
    expect([formatDay(from), monthOf(to)]).toEqual([`${text}-01`, text])
    expect(Number(formatDay(to).slice(-2))).toBe(lengthInDays({ from, to }))
  })
})

describe('an overlap', () => {
  it('holds exactly the days that both spans hold', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
      .map(([a, b]) => ({ from: Math.min(a, b) as Day, to: Math.max(a, b) as Day }))
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = overlap(a, b)
        for (let day = 0; day <= 30; day++) {
          const inBoth = day >= a.from && day <= a.to && day >= b.from && day <= b.to
          expect(shared !== undefined && day >= shared.from && day <= shared.to).toBe(inBoth)
        }
      }),
    )
  })
})
