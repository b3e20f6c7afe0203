// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ENGLISH } from '#i18n/locale.ts'
import { inColumns } from '#features/export/picture/columns.ts'
import { h } from '#features/export/picture/markup.ts'
import { penFor } from '#features/export/picture/pen.ts'

import { parsed } from './parsed.ts'

const LOOK = { width: 1000, least: 300, gap: 5 }
const pen = penFor(ENGLISH, { theme: 'light' })

/** The numbers of the items in each column. */
function columnsOf(heights: readonly number[]): readonly (readonly number[])[] {
  const items = heights.map((height, index) => ({ height, markup: h('text', {}, String(index)) }))
  const { markup } = inColumns(() => items, pen, LOOK)
  const root = parsed(`<svg xmlns="http://www.w3.org/2000/svg">${markup.svg}</svg>`)
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
