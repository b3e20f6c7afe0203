// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW, type View } from '#state/viewState.ts'
import { overlaps, type Box } from '#drawing/box.ts'
import { tableWidth } from '#features/export/picture/tableWidth.ts'

import { sharedOf } from '../shared.ts'
import { AUGUST_BOMBS, lineOf, parsed, picturesOf } from './parsed.ts'

const CAP_HEIGHT = 0.72

/** The boxes of letters that stand on the map itself, without the inset. */
function boxesOn(map: Element | null): readonly (Box & { readonly text: string })[] {
  const texts = Array.from(map?.querySelectorAll('text') ?? [])
  return texts
    .filter((text) => text.closest('.inset') === null)
    .map((text) => {
      const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(text.getAttribute(name)))
      const weight = text.getAttribute('font-weight') === '600' ? 600 : 400
      const words = lineOf(text)
      const width = tableWidth(words, { size: size ?? 0, weight, family: 'sans' })
      const left = text.getAttribute('text-anchor') === 'middle' ? (x ?? 0) - width / 2 : (x ?? 0)
      const height = CAP_HEIGHT * (size ?? 0)
      return { text: words, x: left, y: (y ?? 0) - height, width, height }
    })
}

function clashes(view: View, name: 'map' | 'sheet' | 'preview'): readonly string[] {
  const boxes = boxesOn(parsed(picturesOf(sharedOf(view))[name]).querySelector('g.map'))
  expect(boxes.length).toBeGreaterThan(10)
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(box, other))
      .map((other) => `${box.text} on ${other.text}`),
  )
}

describe('names on the map of a picture', { timeout: 120_000 }, () => {
  it.each([
    ['map', DEFAULT_VIEW],
    ['map', AUGUST_BOMBS],
    ['map', { ...DEFAULT_VIEW, map: { lat: 33.3, lon: 44.4, zoom: 8.6 } }],
    ['sheet', DEFAULT_VIEW],
    ['preview', DEFAULT_VIEW],
  ] as const)('do not touch each other: %s', (name, view) => {
    expect(clashes(view, name)).toEqual([])
  })
})
