import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ATTACK_TYPES } from '#domain/codes.ts'
import { holds, overlaps } from '#drawing/box.ts'
import { columnsOf, timelineOf } from '#drawing/chartColumns.ts'
import { axisTop, chartFrameOf } from '#drawing/chartFrame.ts'
import { edgesOf, plotOf } from '#drawing/chartPlot.ts'
import { segmentLabel, segmentsOf } from '#drawing/weekSegments.ts'

import { realDataset } from '../realData.ts'

const dataset = realDataset()
const { coverage } = dataset.meta
const timeline = timelineOf('week', 1, dataset)
const rows = dataset.incidents.map((_, row) => row)

/** The real weeks at a width, with any of the incidents shown and any of the others faint. */
const anyWeeks = fc
  .tuple(
    fc.double({ min: 200, max: 2000, noNaN: true }),
    fc.shuffledSubarray(rows),
    fc.nat({ max: rows.length }),
  )
  .map(([width, some, cut]) => {
    const frame = chartFrameOf(width, coverage, timeline.events)
    const plot = plotOf(frame, coverage, axisTop('week', timeline.top))
    const drawn = { shown: some.slice(0, cut), faint: some.slice(cut) }
    const columns = columnsOf(timeline, dataset.incidents, drawn)
    return { frame, plot, drawn, columns }
  })

describe('the segments of a week', () => {
  it('count each incident once, by attack type and by whether it is faint', () => {
    fc.assert(
      fc.property(anyWeeks, ({ plot, drawn, columns }) => {
        const segments = columns.flatMap((column) => segmentsOf(column, plot))
        const counted = (faint: boolean, type: string) =>
          segments
            .filter((segment) => segment.faint === faint && segment.type === type)
            .reduce((sum, { count }) => sum + count, 0)
        for (const type of ATTACK_TYPES) {
          const ofType = (row: number) => dataset.incidents[row]?.type === type
          expect(counted(false, type)).toBe(drawn.shown.filter(ofType).length)
          expect(counted(true, type)).toBe(drawn.faint.filter(ofType).length)
        }
      }),
    )
  })

  it('lie inside the plot and over the days of their week, and none hides another', () => {
    fc.assert(
      fc.property(anyWeeks, ({ frame, plot, columns }) => {
        const boxes = columns.flatMap((column) => segmentsOf(column, plot))
        expect(boxes.filter((box) => !holds(frame.plot, box))).toEqual([])
        const hidden = boxes.filter((box, index) =>
          boxes.slice(index + 1).some((other) => overlaps(box, other)),
        )
        expect(hidden).toEqual([])
        for (const column of columns) {
          const [start, end] = edgesOf(column.span, plot)
          for (const { x, width } of segmentsOf(column, plot)) {
            expect(x).toBeGreaterThan(start)
            expect(x + width).toBeLessThan(end)
          }
        }
      }),
    )
  })

  it('stand on the axis and on each other, as high as their counts', () => {
    fc.assert(
      fc.property(anyWeeks, ({ plot, columns }) => {
        for (const column of columns) {
          let ground = plot.bottom
          for (const { y, height, count } of segmentsOf(column, plot)) {
            expect(y + height).toBeCloseTo(ground - 0.5, 6)
            ground -= (count / timeline.top) * (plot.bottom - plot.top)
            expect(y).toBeCloseTo(ground + 0.5, 6)
          }
        }
      }),
    )
  })

  it('have what is faint on top of what is shown', () => {
    fc.assert(
      fc.property(anyWeeks, ({ plot, columns }) => {
        for (const column of columns) {
          const faint = segmentsOf(column, plot).map((segment) => Number(segment.faint))
          expect(faint).toEqual(faint.toSorted((a, b) => a - b))
        }
      }),
    )
  })
})

describe('the label of a segment', () => {
  const anyBox = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 150 }),
    width: fc.double({ min: 6, max: 200, noNaN: true }),
    height: fc.double({ min: 1, max: 140, noNaN: true }),
  })

  it('has its glyph inside the segment, and its count beside the glyph', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const label = segmentLabel(box)
        if (label === undefined) return
        const { glyph, radius, count } = label
        expect(glyph.y).toBeCloseTo(box.y + box.height / 2, 6)
        expect(glyph.y - radius).toBeGreaterThanOrEqual(box.y)
        expect(glyph.x - radius).toBeGreaterThanOrEqual(box.x)
        if (count === undefined) return
        expect(count.y).toBe(glyph.y)
        expect(count.x).toBeGreaterThanOrEqual(glyph.x + radius)
        expect(count.x).toBeLessThan(box.x + box.width)
      }),
    )
  })

  it('is left out where a segment is too low, and its count where it is too narrow', () => {
    const box = { x: 0, y: 0, width: 60, height: 20 }
    expect(segmentLabel(box)?.count).toBeDefined()
    expect(segmentLabel({ ...box, width: 20 })?.count).toBeUndefined()
    expect(segmentLabel({ ...box, width: 20 })?.glyph).toEqual({ x: 10, y: 10 })
    expect(segmentLabel({ ...box, height: 5 })).toBeUndefined()
  })
})
