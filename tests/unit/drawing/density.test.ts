import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { densityOf, SQUARE, strengthOf } from '#drawing/density.ts'
import { placeIn, stillFrame } from '#drawing/frame.ts'
import { countPoints, pointsOf } from '#drawing/points.ts'
import { FACET_BIT } from '#analysis/tally/tally.ts'

import { grown } from '../../grown.ts'
import { realDataset } from '../realData.ts'

const dataset = grown(realDataset(), 1200)
const points = pointsOf(dataset)
const BY_PLACE = FACET_BIT.place | FACET_BIT.admin1

const cameras = fc.record({
  lat: fc.double({ min: 30, max: 37, noNaN: true }),
  lon: fc.double({ min: 40, max: 48, noNaN: true }),
  zoom: fc.double({ min: 4, max: 11, noNaN: true }),
})
const sizes = fc.record({
  width: fc.integer({ min: 100, max: 900 }),
  height: fc.integer({ min: 100, max: 700 }),
})
/** What a tally says of each row: it is shown, or left out by its place, its type, or both. */
const fails = fc.uint8Array({
  minLength: dataset.incidents.length,
  maxLength: dataset.incidents.length,
})
const framed = fc
  .tuple(cameras, sizes)
  .map(([camera, size]) => stillFrame(camera, size))
  .map((frame) => ({
    ...frame,
    origin: { x: Math.round(frame.origin.x), y: Math.round(frame.origin.y) },
  }))

describe('the squares of a crowded map', () => {
  it('count each incident where its place is projected, and none twice', () => {
    fc.assert(
      fc.property(framed, fails, (frame, bits) => {
        const marked = bits.map((bit) => [0, 8, 2, 10][bit % 4] ?? 0)
        const grid = densityOf(points, countPoints(points, marked, BY_PLACE), frame)
        const expected = new Map<string, number>()
        dataset.incidents.forEach(({ placeId }, row) => {
          const place = dataset.places.get(placeId ?? '')
          if (place === undefined || (marked[row] !== 0 && marked[row] !== 8)) return
          const { x, y } = placeIn(frame, place)
          const column = Math.floor((x - grid.left) / SQUARE)
          const line = Math.floor((y - grid.top) / SQUARE)
          if (column < 0 || line < 0 || column >= grid.columns || line >= grid.rows) return
          const key = `${marked[row] === 0 ? 'shown' : 'faint'} ${line * grid.columns + column}`
          expected.set(key, (expected.get(key) ?? 0) + 1)
        })
        const found = (['shown', 'faint'] as const).flatMap((kind) =>
          [...grid[kind]].flatMap((count, square) =>
            count === 0 ? [] : [[`${kind} ${square}`, count] as const],
          ),
        )
        expect(new Map(found)).toEqual(expected)
        expect(grid.most).toBe(Math.max(0, ...grid.shown))
      }),
      { numRuns: 60 },
    )
  })

  it('cover the view', () => {
    fc.assert(
      fc.property(framed, (frame) => {
        const grid = densityOf(points, countPoints(points, new Uint8Array(1200), BY_PLACE), frame)
        expect(grid.left).toBeLessThanOrEqual(frame.view.x)
        expect(grid.left).toBeGreaterThan(frame.view.x - SQUARE)
        expect(grid.left + grid.columns * SQUARE).toBeGreaterThan(frame.view.width)
        expect(grid.top + grid.rows * SQUARE).toBeGreaterThan(frame.view.height)
      }),
    )
  })

  it('lie fast on the ground: a move of the map shifts no incident to another square', () => {
    const frame = { zoom: 7, origin: { x: 20_400, y: 13_000 }, view: viewAt(0) }
    const counts = countPoints(points, new Uint8Array(1200), BY_PLACE)
    const before = densityOf(points, counts, frame)
    const after = densityOf(points, counts, { ...frame, view: viewAt(SQUARE * 7) })
    const strip = Array.from({ length: before.rows }, (_, row) =>
      [...before.shown].slice(row * before.columns + 7, (row + 1) * before.columns),
    )
    const shifted = Array.from({ length: after.rows }, (_, row) =>
      [...after.shown].slice(row * after.columns, (row + 1) * after.columns - 7),
    )
    expect(strip.flat().some((count) => count > 0)).toBe(true)
    expect(shifted).toEqual(strip)
  })

  it('are drawn the stronger the more they hold, the fullest at full strength', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const most = Math.max(a, b)
        expect(Math.sign(strengthOf(a, most) - strengthOf(b, most))).toBe(Math.sign(a - b))
        expect(strengthOf(most, most)).toBe(1)
        expect(strengthOf(1, most)).toBeGreaterThan(0)
      }),
    )
  })
})

function viewAt(x: number) {
  return { x, y: 0, width: 420, height: 300 }
}
