// @vitest-environment jsdom
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { ENGLISH } from '#i18n/locale.ts'
import { inColumns } from '#features/export/picture/columns.tsx'

const LOOK = { width: 1000, least: 300, gap: 5 }

/** The numbers of the items in each column. */
function columnsOf(heights: readonly number[]): readonly (readonly number[])[] {
  const items = heights.map((height, index) => ({
    height,
    drawing: createElement('text', {}, String(index)),
  }))
  const { drawing } = inColumns(() => items, LOOK, ENGLISH)
  const root = document.createElement('div')
  root.innerHTML = renderToStaticMarkup(createElement('svg', {}, drawing))
  return Array.from(root.firstElementChild?.children ?? [], (column) =>
    Array.from(column.querySelectorAll('text'), (text) => Number(text.textContent)),
  )
}

describe('columns', () => {
  it('hold every item once, in order, none a column much longer than its share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 1 }), (heights) => {
        const columns = columnsOf(heights)
        expect(columns).toHaveLength(3)
        expect(columns.flat()).toEqual(heights.map((_, index) => index))
        const lengths = columns.map((column) =>
          column.reduce((sum, index) => sum + (heights[index] ?? 0) + LOOK.gap, 0),
        )
        const share = lengths.reduce((sum, length) => sum + length, 0) / 3
        expect(Math.max(...lengths)).toBeLessThanOrEqual(share + 60 + LOOK.gap)
      }),
    )
  })

  it('begin with the first', () => {
    expect(columnsOf([35])).toEqual([[0], [], []])
    expect(columnsOf([35, 35])[0]).toEqual([0])
  })
})
