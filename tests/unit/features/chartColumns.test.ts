import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, formatDay, type DayRange } from '#domain/day.ts'
import { columnsOf, runsOf, timelineOf } from '#features/chart/columns.ts'

import { realDataset } from '../realData.ts'
import { contextEvents, incidents } from '../records.ts'

const dataset = realDataset()
const { coverage } = dataset.meta
const anyBy = fc.constantFrom('day', 'week')
const anyWeekStart = fc.integer({ min: 1, max: 7 })

/** Whether a date as the files have it falls into a span. */
const isIn = (date: string, { from, to }: DayRange): boolean =>
  formatDay(from) <= date && date <= formatDay(to)

describe('the timeline of the chart', () => {
  it('goes through the coverage without a gap', () => {
    fc.assert(
      fc.property(anyBy, anyWeekStart, (by, weekStart) => {
        const spans = timelineOf(by, weekStart, dataset).intervals.map(({ span }) => span)
        expect(spans[0]?.from).toBe(coverage.from)
        expect(spans.at(-1)?.to).toBe(coverage.to)
        expect(spans.slice(1).map(({ from }) => from)).toEqual(
          spans.slice(0, -1).map(({ to }) => addDays(to, 1)),
        )
      }),
    )
  })

  it('holds the incidents and events of each day or week, as the files have them', () => {
    fc.assert(
      fc.property(anyBy, anyWeekStart, (by, weekStart) => {
        for (const { span, incidents: count, events } of timelineOf(by, weekStart, dataset)
          .intervals) {
          expect(count).toBe(incidents.filter(({ date }) => isIn(date, span)).length)
          expect(events.map(({ event }) => event.id).toSorted()).toEqual(
            contextEvents
              .filter(({ date }) => date !== null && isIn(date, span))
              .map(({ id }) => id)
              .toSorted(),
          )
        }
      }),
    )
  })

  it('is four incidents high by day and twelve by week, as the data has it', () => {
    expect(timelineOf('day', 1, dataset).highest).toBe(4)
    expect(timelineOf('week', 1, dataset).highest).toBe(12)
  })
})

describe('the columns of the chart', () => {
  const rows = incidents.map((_, row) => row)
  const anyRows = fc
    .tuple(fc.shuffledSubarray(rows), fc.nat({ max: rows.length }))
    .map(([some, cut]) => ({ shown: some.slice(0, cut), faint: some.slice(cut) }))

  it('tell of each incident whether it is shown, faint or filtered out', () => {
    fc.assert(
      fc.property(anyBy, anyWeekStart, anyRows, (by, weekStart, { shown, faint }) => {
        const timeline = timelineOf(by, weekStart, dataset)
        const columns = columnsOf(timeline, dataset.incidents, { shown, faint })
        expect(columns.map(({ span }) => span)).toEqual(timeline.intervals.map(({ span }) => span))
        for (const column of columns) {
          const here = rows.filter((row) => isIn(incidents[row]?.date ?? '', column.span))
          const drawn = new Set([...shown, ...faint])
          expect(new Set(column.shown.rows)).toEqual(
            new Set(here.filter((row) => shown.includes(row))),
          )
          expect(new Set(column.faint.rows)).toEqual(
            new Set(here.filter((row) => faint.includes(row))),
          )
          expect(column.filteredOut).toBe(here.filter((row) => !drawn.has(row)).length)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('runsOf', () => {
  it('makes spans that hold the days and no other, with a gap between any two', () => {
    const anyDays = fc
      .uniqueArray(fc.nat({ max: 40 }))
      .map((offsets) => offsets.toSorted((a, b) => a - b).map((at) => addDays(coverage.from, at)))
    fc.assert(
      fc.property(anyDays, (days) => {
        const runs = runsOf(days)
        const held = runs.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => addDays(from, index)),
        )
        expect(held).toEqual(days)
        runs.slice(1).forEach(({ from }, index) => {
          expect(from - (runs[index]?.to ?? from)).toBeGreaterThan(1)
        })
      }),
    )
  })
})
