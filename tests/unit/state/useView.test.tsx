// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Month } from '#domain/day.ts'
import { toggleMonth, toggleValue } from '#state/filterChanges.ts'
import type { View } from '#state/viewState.ts'
import { knownIds } from '#state/knownIds.ts'
import { useView } from '#state/useView.ts'

import { realDataset, realEvidence } from '../realData.ts'

const rockets = (view: View): View => ({
  ...view,
  filter: toggleValue(view.filter, 'type', 'rocket'),
})
const july = (view: View): View => ({
  ...view,
  filter: toggleMonth(view.filter, '2020-07' as Month),
})

beforeEach(() => {
  vi.useFakeTimers()
  window.history.replaceState(null, '', '/?utm_source=mail&type=laser#list')
})

afterEach(() => {
  act(() => {
    vi.runAllTimers()
  })
  vi.useRealTimers()
})

describe('the view of the page', () => {
  it('is what the address says, with what it says wrongly', () => {
    const { result } = renderHook(useView, { initialProps: knownIds(realDataset(), undefined) })
    expect(result.current.view.filter.type.include).toEqual([])
    expect(result.current.faults).toEqual([{ param: 'type', value: 'laser' }])
  })

  it('builds on the act before, on the screen yet or not, and keeps what is not ours', () => {
    const { result } = renderHook(useView, { initialProps: knownIds(realDataset(), undefined) })
    act(() => {
      result.current.show(rockets, 'push')
      result.current.show(july, 'push')
    })
    expect(result.current.view.filter.type.include).toEqual(['rocket'])
    expect(result.current.view.filter.months.include).toEqual(['2020-07'])
    vi.runAllTimers()
    expect(window.location.search).toBe('?month=2020-07&type=rocket&utm_source=mail')
    expect(window.location.hash).toBe('#list')
  })

  it('acts by the same function once more is known, and by what is known then', () => {
    const dataset = realDataset()
    const { result, rerender } = renderHook(useView, {
      initialProps: knownIds(dataset, undefined),
    })
    const { show } = result.current
    const without: View['basis']['without'] = ['no-such-source']
    const strike = (view: View): View => ({ ...view, basis: { ...view.basis, without } })
    act(() => show(strike, 'push'))
    expect(result.current.view.basis.without).toEqual(without)
    rerender(knownIds(dataset, realEvidence()))
    expect(result.current.show).toBe(show)
    expect(result.current.view.basis.without).toEqual([])
    act(() => show(july, 'push'))
    vi.runAllTimers()
    expect(window.location.search).toBe('?month=2020-07&utm_source=mail')
  })
})
