// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { newLight, useAlight, useLit, type Light } from '#ui/light.ts'

afterEach(cleanup)

const drawn: number[] = []

function Mark({ light, row }: { readonly light: Light; readonly row: number }) {
  const isAlight = useAlight(light, [row])
  drawn.push(row)
  return <i data-alight={isAlight || undefined}>{row}</i>
}

function Lit({ light }: { readonly light: Light }) {
  return <p>{[...useLit(light)].join(' ')}</p>
}

const alight = () => [...document.querySelectorAll('[data-alight]')].map((one) => one.textContent)

describe('the light', () => {
  it('is told to the marks that it concerns, and draws no other anew', () => {
    const light = newLight()
    render([1, 2, 3].map((row) => <Mark key={row} light={light} row={row} />))
    drawn.length = 0
    act(() => light.on([2]))
    expect(alight()).toEqual(['2'])
    expect(drawn).toEqual([2])
    act(() => light.on([3]))
    expect(alight()).toEqual(['3'])
    expect(drawn.toSorted((a, b) => a - b)).toEqual([2, 2, 3])
    act(() => light.on([]))
    expect(alight()).toEqual([])
  })

  it('is told whole to what draws all of it', () => {
    const light = newLight()
    render(<Lit light={light} />)
    act(() => light.on([5, 8]))
    expect(document.querySelector('p')?.textContent).toBe('5 8')
    act(() => light.on([]))
    expect(document.querySelector('p')?.textContent).toBe('')
  })
})
