import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, dateOfDay, formatDay, type Day, type DayRange, type Month } from '#domain/day.ts'
import { columnOf, daysIn, monthEdges, outlineOf, weekSpans, weeksOf } from '#drawing/weeks.ts'

import { day } from '../day.ts'

const COVERAGE = { from: day('2020-07-23'), to: day('2020-09-30') }

const anySpan: fc.Arbitrary<DayRange> = fc
  .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.nat({ max: 400 }))
  .map(([from, length]) => ({ from: from as Day, to: (from + length) as Day }))
const anyWeekStart = fc.constantFrom(1, 6, 7)

/** The weekday by the platform's calendar: 1 is Monday, 7 is Sunday. */
const weekdayOf = (value: Day): number => ((dateOfDay(value).getUTCDay() + 6) % 7) + 1

describe('weeksOf', () => {
  it('holds every day of the span once, in order, in rows of seven with no gap', () => {
    fc.assert(
      fc.property(anySpan, anyWeekStart, (span, weekStart) => {
        const weeks = weeksOf(span, weekStart)
        const laid = weeks.flatMap(({ days }) => days)
        expect(weeks.every(({ days }) => days.length === 7)).toBe(true)
        expect(laid.every((value, index) => value === (laid[0] ?? 0) + index)).toBe(true)
        expect(laid.filter((value) => span.from <= value && value <= span.to)).toEqual([
          ...daysIn(span),
        ])
      }),
    )
  })

  it('starts every row on the weekday asked for and has no row without a day of the span', () => {
    fc.assert(
      fc.property(anySpan, anyWeekStart, (span, weekStart) => {
        for (const { days } of weeksOf(span, weekStart)) {
          const [first, last] = [days[0] ?? (NaN as Day), days[6] ?? (NaN as Day)]
          expect(weekdayOf(first)).toBe(weekStart)
          expect(first <= span.to && last >= span.from).toBe(true)
          expect(days.map((value) => columnOf(value, weekStart))).toEqual([0, 1, 2, 3, 4, 5, 6])
        }
      }),
    )
  })

  it('names each month of the span once, in the row of its first day', () => {
    fc.assert(
      fc.property(anySpan, anyWeekStart, (span, weekStart) => {
        const months = new Set(daysIn(span).map((value) => formatDay(value).slice(0, 7)))
        const named = weeksOf(span, weekStart).flatMap(({ month }) => month ?? [])
        // Two months can only begin in one row when the span's own first day is in it too.
        expect(new Set(named).size).toBe(named.length)
        expect([...months].filter((month) => !named.includes(month as Month)).length).toBeLessThan(
          2,
        )
        const astray = weeksOf(span, weekStart).filter(
          ({ days, month }) =>
            month !== undefined && !days.some((value) => formatDay(value).startsWith(month)),
        )
        expect(astray).toEqual([])
      }),
    )
  })

  it('lays the coverage out as eleven weeks from Monday 20 July to Sunday 4 October', () => {
    const weeks = weeksOf(COVERAGE, 1)
    expect(weeks).toHaveLength(11)
    expect(formatDay(weeks[0]?.days[0] ?? (NaN as Day))).toBe('2020-07-20')
    expect(formatDay(weeks[10]?.days[6] ?? (NaN as Day))).toBe('2020-10-04')
    expect(weeks.flatMap(({ month }, row) => (month === undefined ? [] : [[row, month]]))).toEqual([
      [0, '2020-07'],
      [1, '2020-08'],
      [6, '2020-09'],
    ])
  })

  it('starts on Saturday 18 July when weeks start on Saturday', () => {
    expect(formatDay(weeksOf(COVERAGE, 6)[0]?.days[0] ?? (NaN as Day))).toBe('2020-07-18')
  })
})

describe('weekSpans', () => {
  it('parts the span into runs that touch, of seven days but for the first and the last', () => {
    fc.assert(
      fc.property(anySpan, anyWeekStart, (span, weekStart) => {
        const spans = weekSpans(span, weekStart)
        expect(spans.flatMap((week) => [...daysIn(week)])).toEqual([...daysIn(span)])
        expect(spans.slice(1, -1).every(({ from, to }) => to - from === 6)).toBe(true)
        expect(spans.slice(1).every(({ from }) => weekdayOf(from) === weekStart)).toBe(true)
      }),
    )
  })
})

describe('outlineOf', () => {
  it('draws an edge just where the neighbour in the grid is not in the set', () => {
    const anySet = fc.uniqueArray(fc.nat({ max: 60 }).map((value) => value as Day))
    fc.assert(
      fc.property(anySet, anyWeekStart, (set, weekStart) => {
        const isIn = (value: Day): boolean => set.includes(value)
        for (const value of daysIn({ from: 0 as Day, to: 60 as Day })) {
          const edges = outlineOf(value, weekStart, isIn)
          expect(edges !== undefined).toBe(isIn(value))
          if (edges === undefined) continue
          const sunday = weekdayOf(addDays(value, 1)) === weekStart
          expect(edges.inlineEnd).toBe(sunday || !isIn(addDays(value, 1)))
          expect(edges.inlineStart).toBe(
            weekdayOf(value) === weekStart || !isIn(addDays(value, -1)),
          )
          expect(edges.blockStart).toBe(!isIn(addDays(value, -7)))
          expect(edges.blockEnd).toBe(!isIn(addDays(value, 7)))
        }
      }),
    )
  })
})

const edges = (text: string) => monthEdges(day(text), 1, false)

describe('monthEdges', () => {
  it('steps around 1 August: a line before it and above the days that follow', () => {
    expect(edges('2020-08-01')).toEqual({ blockStart: true, inlineStart: true })
    expect(edges('2020-08-02')).toEqual({ blockStart: true, inlineStart: false })
    expect(edges('2020-08-03')).toEqual({ blockStart: true, inlineStart: false })
    expect(edges('2020-08-08')).toEqual({ blockStart: false, inlineStart: false })
    expect(edges('2020-07-31')).toEqual({ blockStart: false, inlineStart: false })
  })

  it('draws no line above the first row', () => {
    expect(monthEdges(day('2020-07-01'), 1, true).blockStart).toBe(false)
  })
})
