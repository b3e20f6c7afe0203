import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { rowWindow } from '#drawing/rowWindow.ts'

const counts = fc.integer({ min: 0, max: 2_000_000 })
const heights = fc.integer({ min: 200, max: 2000 })
const rowHeights = fc.integer({ min: 24, max: 160 })
const shares = fc.double({ min: 0, max: 1, noNaN: true })

describe('the rows of a long list that are drawn', () => {
  it('are those that lie in sight, each where a whole list would have it', () => {
    const short = fc.integer({ min: 0, max: 90_000 })
    fc.assert(
      fc.property(short, heights, rowHeights, shares, (count, height, rowHeight, share) => {
        const scrolled = share * Math.max(0, count * rowHeight - height)
        const { first, end, before, after } = rowWindow(count, { scrolled, height, rowHeight })
        expect(before).toBeCloseTo(first * rowHeight, 3)
        expect(after).toBeCloseTo((count - end) * rowHeight, 3)
        const topmost = Math.floor(scrolled / rowHeight)
        const lowest = Math.min(count, Math.ceil((scrolled + height) / rowHeight))
        expect(first).toBeLessThanOrEqual(topmost)
        expect(end).toBeGreaterThanOrEqual(lowest)
      }),
    )
  })

  it('fill the sight wherever a list of any length is scrolled, and are never many', () => {
    fc.assert(
      fc.property(counts, heights, rowHeights, shares, (count, height, rowHeight, share) => {
        const tall = Math.min(count * rowHeight, 15_000_000)
        const scrolled = share * Math.max(0, tall - height)
        const seen = rowWindow(count, { scrolled, height, rowHeight })
        const drawn = (seen.end - seen.first) * rowHeight
        expect(seen.before).toBeLessThanOrEqual(scrolled + 1)
        expect(seen.before + drawn).toBeGreaterThanOrEqual(Math.min(tall, scrolled + height) - 1)
        expect(seen.end - seen.first).toBeLessThanOrEqual(height / rowHeight + 27)
      }),
    )
  })

  it('begin with the first row at the top and end with the last at the bottom of the scrollbar', () => {
    fc.assert(
      fc.property(counts, heights, rowHeights, (count, height, rowHeight) => {
        const view = { height, rowHeight }
        expect(rowWindow(count, { ...view, scrolled: -500 })).toMatchObject({ first: 0, before: 0 })
        const last = rowWindow(count, { ...view, scrolled: 1e9 })
        expect(last.end).toBe(count)
        expect(last.after).toBeLessThan(1)
      }),
    )
  })
})
