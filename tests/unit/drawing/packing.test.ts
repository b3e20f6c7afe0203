import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { project, type Point } from '#drawing/mercator.ts'
import { packMarks } from '#drawing/packing.ts'

import { realDataset } from '../realData.ts'

const RADIUS = 6.6

const anyPoint = fc.record({
  x: fc.double({ min: -200, max: 200, noNaN: true }),
  y: fc.double({ min: -200, max: 200, noNaN: true }),
})
/** Loose points, and places that many marks share. */
const anyPoints = fc
  .array(fc.tuple(anyPoint, fc.integer({ min: 1, max: 12 })), { maxLength: 14 })
  .map((places) => places.flatMap(([point, count]) => Array.from({ length: count }, () => point)))

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function closest(spots: readonly Point[]): number {
  const gaps = spots.flatMap((spot, index) =>
    spots.slice(index + 1).map((other) => distance(spot, other)),
  )
  return Math.min(Infinity, ...gaps)
}

/** Where d3-force brings the same points, given more than it takes to come to rest. */
function settledByForce(points: readonly Point[]): readonly Point[] {
  interface Mark extends SimulationNodeDatum {
    x: number
    y: number
    readonly home: Point
  }
  const marks = points.map((home, index): Mark => ({ home, x: home.x + index / 1000, y: home.y }))
  forceSimulation(marks)
    .stop()
    .velocityDecay(0.3)
    .force('collide', forceCollide<Mark>(RADIUS).strength(0.9).iterations(3))
    .force('x', forceX<Mark>(({ home }) => home.x).strength(0.25))
    .force('y', forceY<Mark>(({ home }) => home.y).strength(0.25))
    .tick(300)
  return marks
}

function meanShift(points: readonly Point[], spots: readonly Point[]): number {
  const shifts = points.map((point, index) => distance(point, spots[index] ?? { x: 1e9, y: 1e9 }))
  return shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length
}

/** Mean distance from the middle of a disc that holds `count` marks at a packing that is not even dense. */
function discMean(count: number): number {
  return ((2 / 3) * RADIUS * Math.sqrt(count)) / Math.sqrt(0.6)
}

describe('marks at rest', () => {
  it('never overlap, and none is lost', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const spots = packMarks(points, RADIUS)
        expect(spots).toHaveLength(points.length)
        expect(closest(spots)).toBeGreaterThanOrEqual(2 * RADIUS * 0.9999)
      }),
      { numRuns: 40 },
    )
  })

  it('are where they were the last time', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        expect(packMarks(points, RADIUS)).toEqual(packMarks(points, RADIUS))
      }),
      { numRuns: 15 },
    )
  })

  it('stay at their place when nothing touches them', () => {
    const crowd = Array.from({ length: 9 }, () => ({ x: 0, y: 0 }))
    const alone = { x: 300, y: -40 }
    expect(packMarks([...crowd, alone], RADIUS).at(-1)).toEqual(alone)
    expect(packMarks([alone], RADIUS)).toEqual([alone])
  })

  it.each([2, 8, 40, 66])('%i of one place huddle around it', (count) => {
    const points = Array.from({ length: count }, () => ({ x: 10, y: 20 }))
    expect(meanShift(points, packMarks(points, RADIUS))).toBeLessThan(discMean(count) + RADIUS)
  })

  it.each([5.8, 6.6, 8, 9, 11])(
    'move as little as a simulation of forces would move them, at zoom level %f',
    (zoom) => {
      const { incidents, places } = realDataset()
      const points = incidents.flatMap(({ placeId }) => {
        const place = places.get(placeId ?? '')
        return place === undefined ? [] : [project(place, zoom)]
      })
      const byForce = meanShift(points, settledByForce(points))
      expect(meanShift(points, packMarks(points, RADIUS))).toBeLessThan(1.08 * byForce)
    },
  )

  it('keep the country in shape: at first sight marks are moved by some four radii on average', () => {
    const { incidents, places } = realDataset()
    const located = incidents.flatMap(({ placeId }) => places.get(placeId ?? '') ?? [])
    expect(located).toHaveLength(64)
    const points = located.map((place) => project(place, 6.6))
    const spots = packMarks(points, RADIUS)
    expect(closest(spots)).toBeGreaterThanOrEqual(2 * RADIUS * 0.9999)
    expect(meanShift(points, spots)).toBeLessThan(4 * RADIUS)
    const erbil = located.findIndex(({ id }) => id === 'erbil-airport')
    expect(spots[erbil]).toEqual(points[erbil])
  })
})
