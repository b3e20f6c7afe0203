import * as fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { clip } from '../../../data/tools/clip.ts'

const BOX = { west: 0, south: 0, east: 10, north: 10 }
/** Degrees to the thousandth, which is finer than any point of the basemap needs. */
const axis = fc.integer({ min: -20_000, max: 30_000 }).map((thousandths) => thousandths / 1000)
const point = fc.tuple(axis, axis)
const inBox = fc.tuple(
  fc.double({ min: 0.01, max: 9.99, noNaN: true }),
  fc.double({ min: 0.01, max: 9.99, noNaN: true }),
)

/** Which side of the line a-b the point lies on, as twice an area. */
function side([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, b: Position): number {
  return ((b[0] ?? 0) - ax) * (py - ay) - ((b[1] ?? 0) - ay) * (px - ax)
}

/** Inside a convex ring of either direction; `undefined` too close to an edge to say. */
function isInConvex(p: Position, ring: readonly Position[]): boolean | undefined {
  const sides = ring.slice(1).map((b, index) => side(p, ring[index] ?? b, b))
  const clear = sides.filter((value) => Math.abs(value) > 1e-6)
  if (clear.length < 3) return undefined
  const isOneSided = clear.every((value) => value > 0) || clear.every((value) => value < 0)
  return clear.length === sides.length || !isOneSided ? isOneSided : undefined
}

describe('clipping to a box', () => {
  test('keeps of a triangle just the points that are in both', () => {
    fc.assert(
      fc.property(point, point, point, inBox, (a, b, c, p) => {
        const ring = [a, b, c, a]
        const expected = isInConvex(p, ring)
        const clipped = clip({ type: 'Polygon', coordinates: [ring] }, BOX)
        const [part] = clipped?.type === 'MultiPolygon' ? clipped.coordinates : []
        const found = part?.[0] === undefined ? false : isInConvex(p, part[0])
        fc.pre(expected !== undefined && found !== undefined)
        expect(found).toBe(expected)
      }),
    )
  })

  test('keeps the length of a line that lies in the box', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const clipped = clip({ type: 'LineString', coordinates: [a, b] }, BOX)
        const parts = clipped?.type === 'MultiLineString' ? clipped.coordinates : []
        const length = parts
          .map(([from = [], to = []]) => Math.hypot(diff(from, to, 0), diff(from, to, 1)))
          .reduce((sum, each) => sum + each, 0)
        expect(length).toBeCloseTo(sampledLength(a, b), 0)
      }),
    )
  })

  test('cuts a line that leaves and comes back into two', () => {
    const coordinates = [
      [1, 5],
      [1, 15],
      [9, 15],
      [9, 5],
    ]
    const clipped = clip({ type: 'LineString', coordinates }, BOX)
    expect(clipped).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 5],
          [1, 10],
        ],
        [
          [9, 10],
          [9, 5],
        ],
      ],
    })
  })
})

function diff(a: Position, b: Position, index: 0 | 1): number {
  return (a[index] ?? 0) - (b[index] ?? 0)
}

/** Length of a-b within the box, by walking along it in a thousand steps. */
function sampledLength(a: Position, b: Position): number {
  const steps = Array.from({ length: 1000 }, (_, index) => (index + 0.5) / 1000)
  const inside = steps.filter((share) =>
    ([0, 1] as const).every((index) => {
      const value = (a[index] ?? 0) - share * diff(a, b, index)
      return value >= 0 && value <= 10
    }),
  )
  return (inside.length / 1000) * Math.hypot(diff(a, b, 0), diff(a, b, 1))
}
