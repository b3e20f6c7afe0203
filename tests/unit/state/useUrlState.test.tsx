// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Month } from '#domain/day.ts'
import { adjust, narrow, open } from '#state/actions.ts'
import { setText, toggleMonth, toggleValue } from '#state/filterChanges.ts'
import { knownIds } from '#state/knownIds.ts'
import { useUrlState } from '#state/useUrlState.ts'

import { realDataset } from '../realData.ts'

const known = knownIds(realDataset())

const rockets = narrow((filter) => toggleValue(filter, 'type', 'rocket'))
const july = narrow((filter) => toggleMonth(filter, '2020-07' as Month))

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  act(() => {
    vi.runAllTimers()
  })
  vi.useRealTimers()
})

/** Opens the page at an address. */
function openAt(address: string) {
  window.history.replaceState(null, '', address)
  return renderHook(useUrlState, { initialProps: known })
}

describe('the view of the page', () => {
  it('is what the address says, with what it says wrongly', () => {
    const { result } = openAt('/?utm_source=mail&type=laser#list')
    expect(result.current.view.filter.type.include).toEqual([])
    expect(result.current.faults).toEqual([{ param: 'type', value: 'laser' }])
  })

  it('builds on the action before, on the screen yet or not, and keeps what is not ours', () => {
    const { result } = openAt('/?utm_source=mail&type=laser#list')
    const { dispatch } = result.current.navigation
    act(() => {
      dispatch(rockets)
      dispatch(july)
    })
    expect(result.current.view.filter.type.include).toEqual(['rocket'])
    expect(result.current.view.filter.months.include).toEqual(['2020-07'])
    vi.runAllTimers()
    expect(window.location.search).toBe('?month=2020-07&type=rocket&utm_source=mail')
    expect(window.location.hash).toBe('#list')
  })

  it.each([
    ['a filter', july, '?month=2020-07&type=rocket'],
    ['a search', narrow((filter) => setText(filter, 'taji')), '?type=rocket&q=taji'],
    [
      'an incident',
      open({ incident: '2020-07-27-rocket' }),
      '?type=rocket&incident=2020-07-27-rocket',
    ],
    ['an order', adjust({ sort: 'place' }), '?type=rocket&sort=place'],
  ])(
    'leaves behind, by %s, what its link was made from, and stays in its frame',
    (...[, to, led]) => {
      const { result } = openAt('/?type=rocket&data=1.0&n=28&embed=1&view=list')
      expect(result.current.view.shared).toEqual({ version: '1.0', count: 28 })
      act(() => result.current.navigation.dispatch(to))
      vi.runAllTimers()
      expect(window.location.search).toBe(`${led}&embed=1&view=list`)
    },
  )

  it('keeps an action as an entry of the history, unless the reader is typing', () => {
    const { result } = openAt('/')
    const entries = window.history.length
    const { dispatch } = result.current.navigation
    act(() => dispatch(rockets))
    vi.runAllTimers()
    expect(window.history.length).toBe(entries + 1)
    act(() =>
      dispatch(
        narrow((filter) => setText(filter, 't')),
        'replace',
      ),
    )
    vi.runAllTimers()
    expect(window.location.search).toBe('?type=rocket&q=t')
    expect(window.history.length).toBe(entries + 1)
  })

  it('has for every other view an address from here, which keeps what is not ours', () => {
    const { result } = openAt('/?utm_source=mail#list')
    const { view, hrefOf } = result.current.navigation
    expect(hrefOf(rockets(view))).toBe('?type=rocket&utm_source=mail#list')
    expect(result.current.link(rockets(view))).toBe('http://localhost:3000/?type=rocket')
  })
})
