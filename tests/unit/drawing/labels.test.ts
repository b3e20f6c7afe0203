import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { boxAround, nearestOf, type Box } from '#drawing/box.ts'
import { placeLabels, textEdge, type LabelRequest, type PlacedLabel } from '#drawing/labels.ts'

const VIEW: Box = { x: 0, y: 0, width: 400, height: 300 }

const anyPoint = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
})
const anyRequests = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 9 }),
      anchors: fc.array(anyPoint, { minLength: 1, maxLength: 4 }),
      width: fc.integer({ min: 20, max: 160 }),
      farthest: fc.constantFrom(0, 80),
    }),
    { maxLength: 25 },
  )
  .map((drafts) =>
    drafts.map(({ weight, anchors, width, farthest }, index): LabelRequest => ({
      key: `place-${index}`,
      weight,
      anchors,
      reach: 8,
      shapes: [
        { width, height: 16 },
        { width: Math.ceil(width / 2), height: 32 },
      ],
      farthest,
    })),
  )
const anyScene = fc
  .tuple(anyRequests, fc.array(anyPoint, { maxLength: 20 }))
  .map(([requests, extra]) => ({
    requests,
    obstacles: [...requests.flatMap(({ anchors }) => anchors), ...extra].map((point) =>
      boxAround(point, 6),
    ),
  }))

/** Area that two rectangles share, by its sides: written apart from the layout's own test. */
function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

function gap(label: PlacedLabel, request: LabelRequest): number {
  const gaps = request.anchors.map((anchor) => {
    const { x, y } = nearestOf(label, anchor)
    return Math.hypot(x - anchor.x, y - anchor.y)
  })
  return Math.min(...gaps)
}

/** Beside an anchor, or with a line to one where the request allows that. */
function standsWell(label: PlacedLabel, request: LabelRequest): boolean {
  const { leader } = label
  if (leader === undefined) return gap(label, request) <= request.reach
  return request.farthest > 0 && request.anchors.includes(leader)
}

function single(key: string, weight: number, x: number, y: number): LabelRequest {
  const shapes = [{ width: 80, height: 16 }]
  return { key, weight, anchors: [{ x, y }], reach: 8, shapes, farthest: 0 }
}

describe('labels', () => {
  it('overlap no mark, no control and no other label, and stay inside the view', () => {
    fc.assert(
      fc.property(anyScene, ({ requests, obstacles }) => {
        const labels = [...placeLabels(requests, obstacles, VIEW).values()]
        labels.forEach((label, index) => {
          const others = [...obstacles, ...labels.slice(index + 1)]
          expect(others.filter((other) => sharedArea(label, other) > 0)).toEqual([])
          expect(sharedArea(label, VIEW)).toBeCloseTo(label.width * label.height, 6)
        })
      }),
    )
  })

  it('stand beside their marks, or have a line to one of them', () => {
    fc.assert(
      fc.property(anyScene, ({ requests, obstacles }) => {
        const placed = placeLabels(requests, obstacles, VIEW)
        const astray = requests.filter((request) => {
          const label = placed.get(request.key)
          return label !== undefined && !standsWell(label, request)
        })
        expect(astray).toEqual([])
      }),
    )
  })

  it('have their text at the end that faces the mark', () => {
    const [right] = placeLabels([single('right', 1, 200, 150)], [], VIEW).values()
    const wall = { x: 206, y: 0, width: 194, height: 300 }
    const [left] = placeLabels([single('left', 1, 200, 150)], [wall], VIEW).values()
    expect([right?.align, right && textEdge(right)]).toEqual(['left', 208])
    expect([left?.align, left && textEdge(left)]).toEqual(['right', 192])
  })

  it('do not depend on the order they are asked for in', () => {
    fc.assert(
      fc.property(anyScene, ({ requests, obstacles }) => {
        const forward = placeLabels(requests, obstacles, VIEW)
        const backward = placeLabels(requests.toReversed(), obstacles, VIEW)
        expect(new Map(backward)).toEqual(new Map(forward))
      }),
    )
  })

  it('give way to the heavier', () => {
    // One free strip between two walls, with room for one of the two.
    const walls = [
      { x: 0, y: 0, width: 400, height: 90 },
      { x: 0, y: 110, width: 400, height: 190 },
    ]
    const strip: Box = { x: 0, y: 0, width: 110, height: 300 }
    const requests = [single('light', 1, 10, 100), single('heavy', 5, 12, 100)]
    expect([...placeLabels(requests, walls, strip).keys()]).toEqual(['heavy'])
  })

  it('take two lines where one is too long', () => {
    const request = single('long', 1, 50, 50)
    const shapes = [
      { width: 160, height: 16 },
      { width: 60, height: 32 },
    ]
    const narrow: Box = { x: 0, y: 0, width: 120, height: 100 }
    const label = placeLabels([{ ...request, shapes }], [], narrow).get('long')
    expect(label).toMatchObject({ width: 60, height: 32, leader: undefined })
  })
})
