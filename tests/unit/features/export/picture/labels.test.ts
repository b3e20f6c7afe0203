// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import { overlaps, type Box } from '#drawing/box.ts'
import { textWidth } from '#drawing/text.ts'

import { sharedOf } from '../shared.ts'
import { AUGUST_BOMBS, parsed, picturesOf } from './parsed.ts'

const CAP_HEIGHT = 0.72

/** The boxes of letters and marks that stand on the map itself, without the inset. */
function boxesOn(map: Element | null): readonly (Box & { readonly text: string })[] {
  const own = (element: Element) => element.closest('svg') === map
  const texts = Array.from(map?.querySelectorAll('text') ?? []).filter(own)
  const marks = Array.from(map?.querySelectorAll('.map-mark') ?? []).filter(own)
  return [...texts.map(textBox), ...marks.map(markBox)]
}

function textBox(text: Element): Box & { readonly text: string } {
  const [x = 0, y = 0, size = 0] = ['x', 'y', 'font-size'].map((name) =>
    Number(text.getAttribute(name)),
  )
  const weight = text.getAttribute('font-weight') === '600' ? 600 : 400
  const words = text.textContent ?? ''
  const width = textWidth(words, { size, weight, family: 'sans' })
  const share = { middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? ''] ?? 0
  const height = CAP_HEIGHT * size
  return { text: words, x: x - share * width, y: y - height, width, height }
}

function markBox(mark: Element): Box & { readonly text: string } {
  const [x = 0, y = 0] = (mark.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number)
  return { text: 'a mark', x: x - 4, y: y - 4, width: 8, height: 8 }
}

function clashes(view: ViewState, name: 'map' | 'sheet' | 'preview'): readonly string[] {
  const boxes = boxesOn(parsed(picturesOf(sharedOf(view))[name]).querySelector('svg.map'))
  expect(boxes.length).toBeGreaterThan(10)
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(box, other))
      .map((other) => `${box.text} on ${other.text}`),
  )
}

describe(
  'names on the map of a picture, in a font 15 % wider than usual,',
  { timeout: 120_000 },
  () => {
    it.each([
      ['map', DEFAULT_VIEW],
      ['map', AUGUST_BOMBS],
      ['map', { ...DEFAULT_VIEW, map: { lat: 33.3, lon: 44.4, zoom: 8.6 } }],
      ['sheet', DEFAULT_VIEW],
      ['preview', DEFAULT_VIEW],
    ] as const)('touch no other and no mark: %s', (name, view) => {
      expect(clashes(view, name)).toEqual([])
    })
  },
)
