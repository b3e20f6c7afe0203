import { describe, expect, it } from 'vitest'

import { coarse } from '#drawing/coarse.ts'
import type { Ground } from '#drawing/ground.ts'

const none = () => ''

const EMPTY: Ground = {
  sea: none,
  countries: [],
  governorates: [],
  border: none,
  frontiers: none,
  lakes: none,
  rivers: none,
  towns: [],
}

function thinned(path: string, zoom: number): string {
  return coarse({ ...EMPTY, rivers: () => path }, zoom).rivers()
}

describe('a coarse ground', () => {
  it('keeps points that are a pixel apart, in whole numbers', () => {
    expect(thinned('M0.40 0.30L0.60 0.20L3.70 4.20', 8)).toBe('M0 0L1 0L4 4')
    expect(thinned('M0 0L1 0L2 0L4 0L5 0L8 0', 6)).toBe('M0 0L4 0L8 0')
  })

  it('keeps where a line ends, and closes an area', () => {
    expect(thinned('M0 0L9 0L10 0', 6)).toBe('M0 0L9 0L10 0')
    expect(thinned('M0 0L9 0L10 0L9 9L0 0Z', 6)).toBe('M0 0L9 0L9 9L0 0Z')
  })

  it('keeps every part', () => {
    expect(thinned('M0 0L9 0M20 0L30 0', 7)).toBe('M0 0L9 0M20 0L30 0')
    expect(thinned('', 7)).toBe('')
  })
})
