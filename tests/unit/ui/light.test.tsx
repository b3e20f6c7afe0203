// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import {
  createHighlightStore,
  useIsHighlighted,
  useHighlighted,
  type HighlightStore,
} from '#ui/highlight.ts'

afterEach(cleanup)

const drawn: number[] = []

function Mark({ highlight, row }: { readonly highlight: HighlightStore; readonly row: number }) {
  const isHighlighted = useIsHighlighted(highlight, [row])
  drawn.push(row)
  return <i data-alight={isHighlighted || undefined}>{row}</i>
}

function Lit({ highlight }: { readonly highlight: HighlightStore }) {
  return <p>{[...useHighlighted(highlight)].join(' ')}</p>
}

const alight = () => [...document.querySelectorAll('[data-alight]')].map((one) => one.textContent)

describe('the light', () => {
  it('is told to the marks that it concerns, and draws no other anew', () => {
    const highlight = createHighlightStore()
    render([1, 2, 3].map((row) => <Mark key={row} highlight={highlight} row={row} />))
    drawn.length = 0
    act(() => highlight.on([2]))
    expect(alight()).toEqual(['2'])
    expect(drawn).toEqual([2])
    act(() => highlight.on([3]))
    expect(alight()).toEqual(['3'])
    expect(drawn.toSorted((a, b) => a - b)).toEqual([2, 2, 3])
    act(() => highlight.on([]))
    expect(alight()).toEqual([])
  })

  it('is told whole to what draws all of it', () => {
    const highlight = createHighlightStore()
    render(<Lit highlight={highlight} />)
    act(() => highlight.on([5, 8]))
    expect(document.querySelector('p')?.textContent).toBe('5 8')
    act(() => highlight.on([]))
    expect(document.querySelector('p')?.textContent).toBe('')
  })
})
