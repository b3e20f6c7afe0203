import { describe, expect, it } from 'vitest'

import type { Outlines } from '#drawing/outlines.ts'
import { simplify } from '#drawing/simplify.ts'

const EMPTY: Outlines = {
  sea: '',
  abroad: '',
  governorates: [],
  border: '',
  frontiers: '',
  lakes: '',
  rivers: '',
  towns: [],
}

function thinned(path: string, zoom: number): string {
  return simplify({ ...EMPTY, rivers: path }, zoom).rivers
}

describe('simple outlines', () => {
  it('keep points that are a pixel apart, in numbers as fine as the zoom shows', () => {
    expect(thinned('M0 0L1 0L2 0L4 0L5 0L8 0', 6)).toBe('M0 0L4 0L8 0')
    expect(thinned('M0.4 0.3L8.62 0.2', 6)).toBe('M0 0L9 0')
    expect(thinned('M0.4 0.3L0.62 0.2L3.74 4.16', 8)).toBe('M0.4 0.3L3.7 4.2')
  })

  it('keep where a line ends, and close an area', () => {
    expect(thinned('M0 0L9 0L10 0', 6)).toBe('M0 0L9 0L10 0')
    expect(thinned('M0 0L9 0L10 0L9 9L0 0Z', 6)).toBe('M0 0L9 0L9 9L0 0Z')
  })

  it('leave out what passes beyond an edge of the picture, but not what rounds a corner', () => {
    const seen = { x: 0, y: 0, width: 100, height: 100 }
    const rivers = (path: string) => simplify({ ...EMPTY, rivers: path }, 7, seen).rivers
    expect(rivers('M50 50L-9 50L-20 60L-30 70L-9 80L50 80')).toBe('M50 50L-9 50L-9 80L50 80')
    expect(rivers('M-9 50L-20 0M0 0L9 9')).toBe('M0 0L9 9')
    expect(rivers('M-9 50L-20 0L-20 -20L0 -20L50 -9L50 50')).toBe('M-9 50L-20 -20L50 -9L50 50')
  })

  it('keep every part', () => {
    expect(thinned('M0 0L9 0M20 0L30 0', 7)).toBe('M0 0L9 0M20 0L30 0')
    expect(thinned('', 7)).toBe('')
  })
})
