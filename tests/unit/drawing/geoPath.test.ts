import { describe, expect, it } from 'vitest'

import { project } from '#drawing/mercator.ts'
import { geoPath, middleOf, pathTransform } from '#drawing/geoPath.ts'

const SQUARE = [
  [44, 33],
  [46, 33],
  [46, 35],
  [44, 35],
  [44, 33],
]

const VIEW = { x: 0, y: 0, width: 400, height: 300 }

function numbersOf(text: string): readonly number[] {
  return (text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number)
}

describe('a path on the map', () => {
  it.each([5.5, 8, 12])('lies where the projection puts it at zoom %d', (zoom) => {
    const origin = { x: 1000, y: 500 }
    const path = geoPath({ type: 'LineString', coordinates: SQUARE })
    const [dx = 0, dy = 0, scale = 0] = numbersOf(pathTransform({ zoom, origin, view: VIEW }))
    const drawn = numbersOf(path)
    SQUARE.forEach(([lon = 0, lat = 0], index) => {
      const { x, y } = project({ lat, lon }, zoom)
      expect((drawn[2 * index] ?? NaN) * scale + dx).toBeCloseTo(x - origin.x, 0)
      expect((drawn[2 * index + 1] ?? NaN) * scale + dy).toBeCloseTo(y - origin.y, 0)
    })
  })

  it('closes areas and leaves lines open', () => {
    expect(geoPath({ type: 'Polygon', coordinates: [SQUARE] })).toMatch(/^M[^MZ]+Z$/)
    expect(geoPath({ type: 'MultiLineString', coordinates: [SQUARE, SQUARE] })).toMatch(
      /^M[^MZ]+M[^MZ]+$/,
    )
  })

  it('has its name in the middle of its largest part', () => {
    const speck = SQUARE.map(([lon = 0, lat = 0]) => [lon / 100, lat / 100])
    const middle = middleOf({ type: 'MultiPolygon', coordinates: [[speck], [SQUARE]] })
    expect(middle.lon).toBeCloseTo(45, 6)
    expect(middle.lat).toBeCloseTo(34, 6)
  })
})
