import { describe, expect, it } from 'vitest'

import { settleOnce } from '#drawing/settleOnce.ts'
import { settle } from '#drawing/swarm.ts'

const POINTS = Array.from({ length: 9 }, (_, index) => ({ x: index % 3, y: 0 }))

describe('remembered marks', () => {
  it('are settled once for the same points', () => {
    expect(settleOnce([...POINTS], 6)).toBe(settleOnce([...POINTS], 6))
  })

  it('rest where they would without a memory, whatever was asked before', () => {
    for (const radius of [6, 7]) {
      for (let shift = 0; shift < 40; shift += 1) {
        const points = POINTS.map(({ x, y }) => ({ x: x + shift, y }))
        expect(settleOnce(points, radius)).toEqual(settle(points, radius))
      }
    }
    expect(settleOnce(POINTS, 6)).toEqual(settle(POINTS, 6))
  })
})
