import { scaleLinear } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, lengthInDays, type Day, type DayRange } from '#domain/day.ts'
import { axisTop, chartFrameOf } from '#drawing/chartFrame.ts'
import { edgesOf, markCentre, markRadius, plotOf } from '#drawing/chartPlot.ts'

const anyCoverage = fc
  .record({
    from: fc.integer({ min: 18_000, max: 19_000 }),
    days: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ from, days }): DayRange => ({ from: from as Day, to: (from + days - 1) as Day }))
const anyWidth = fc.double({ min: 200, max: 2000, noNaN: true })
const anyHighest = fc.integer({ min: 1, max: 40 })
const anyPlot = fc.tuple(anyCoverage, anyWidth, anyHighest).map(([coverage, width, highest]) => {
  const frame = chartFrameOf(width, coverage, [])
  return { coverage, frame, highest, plot: plotOf(frame, coverage, highest) }
})

describe('the plot of the chart', () => {
  it('places days and levels as the linear scales of d3 do', () => {
    fc.assert(
      fc.property(anyPlot, ({ coverage, frame, highest, plot }) => {
        const { x, y, width, height } = frame.plot
        const xScale = scaleLinear()
          .domain([coverage.from - 0.5, coverage.to + 0.5])
          .range([x, x + width])
        const yScale = scaleLinear()
          .domain([0, highest])
          .range([y + height, y])
        for (let day = coverage.from; day <= coverage.to; day = addDays(day, 1)) {
          expect(plot.xOf(day)).toBeCloseTo(xScale(day), 6)
        }
        for (let level = 0; level <= highest; level++) {
          expect(plot.yOf(level)).toBeCloseTo(yScale(level), 6)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is filled by the days of the coverage from edge to edge, each beginning where the last ends', () => {
    fc.assert(
      fc.property(anyPlot, ({ coverage, plot }) => {
        expect(edgesOf(coverage, plot)[0]).toBeCloseTo(plot.left, 6)
        expect(edgesOf(coverage, plot)[1]).toBeCloseTo(plot.right, 6)
        const [, end] = edgesOf({ from: coverage.from, to: coverage.from }, plot)
        const next = addDays(coverage.from, 1)
        expect(edgesOf({ from: next, to: next }, plot)[0]).toBeCloseTo(end, 6)
      }),
    )
  })

  it('lies inside the drawing, with room for the axes', () => {
    fc.assert(
      fc.property(anyPlot, ({ frame, plot }) => {
        expect(plot.left).toBeGreaterThan(0)
        expect(plot.top).toBeGreaterThan(0)
        expect(plot.right).toBeLessThan(frame.width)
        expect(plot.bottom).toBeLessThan(frame.height)
      }),
    )
  })
})

describe('a mark of the chart', () => {
  it('stands on its level in the column of its day, and touches no other level', () => {
    fc.assert(
      fc.property(anyPlot, fc.nat({ max: 39 }), fc.nat(), ({ coverage, highest, plot }, up, on) => {
        const level = up % highest
        const day = addDays(coverage.from, on % lengthInDays(coverage))
        const { x, y } = markCentre(day, level, plot)
        const [start, end] = edgesOf({ from: day, to: day }, plot)
        expect(x).toBeCloseTo((start + end) / 2, 6)
        expect(y + markRadius(plot)).toBeLessThan(plot.yOf(level))
        expect(y - markRadius(plot)).toBeGreaterThan(plot.yOf(level + 1))
      }),
    )
  })

  it('is as large as marks are elsewhere on a wide page, and smaller on a phone', () => {
    const coverage: DayRange = { from: 18_466 as Day, to: 18_535 as Day }
    const sizeAt = (width: number) =>
      markRadius(plotOf(chartFrameOf(width, coverage, []), coverage, axisTop('day', 4)))
    expect(sizeAt(1362)).toBe(7)
    expect(sizeAt(332)).toBe(2.8)
  })
})
