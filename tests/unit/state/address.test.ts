// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { addressNow, goToAddress, useAddress } from '#state/history.ts'

const push = vi.spyOn(window.history, 'pushState')
const replace = vi.spyOn(window.history, 'replaceState')

beforeEach(() => {
  vi.useFakeTimers()
  window.history.replaceState(null, '', '/page#list')
  vi.clearAllMocks()
})

afterEach(() => {
  act(() => {
    vi.runAllTimers()
  })
  vi.useRealTimers()
})

function goTo(query: string, keeping: 'push' | 'replace') {
  act(() => goToAddress(query, keeping))
}

/** Every address that was written, and how. */
function written(): readonly string[] {
  const calls = [
    ...push.mock.calls.map(([, , address], at) => ({
      said: `push ${String(address)}`,
      order: push.mock.invocationCallOrder[at] ?? 0,
    })),
    ...replace.mock.calls.map(([, , address], at) => ({
      said: `replace ${String(address)}`,
      order: replace.mock.invocationCallOrder[at] ?? 0,
    })),
  ]
  return calls.toSorted((a, b) => a.order - b.order).map(({ said }) => said)
}

describe('the address of the page', () => {
  it('is shown at once and written once the page is drawn; path and hash stay', () => {
    const { result } = renderHook(useAddress)
    expect(result.current).toBe('')
    goTo('?type=rocket', 'push')
    expect(result.current).toBe('?type=rocket')
    expect(addressNow()).toBe('?type=rocket')
    expect(written()).toEqual([])
    vi.advanceTimersByTime(0)
    expect(written()).toEqual(['push /page?type=rocket#list'])
    expect(window.location.search).toBe('?type=rocket')
    goTo('', 'push')
    vi.advanceTimersByTime(0)
    expect(window.location.href).toMatch(/\/page#list$/)
  })

  it('keeps each deliberate act as an entry, however fast they come', () => {
    goTo('?type=rocket', 'push')
    goTo('?type=rocket&month=2020-08', 'push')
    vi.advanceTimersByTime(0)
    expect(written()).toEqual([
      'push /page?type=rocket#list',
      'push /page?type=rocket&month=2020-08#list',
    ])
  })

  it('writes a hundred letters typed in ten seconds within what browsers allow', () => {
    const { result } = renderHook(useAddress)
    for (let letter = 1; letter <= 100; letter++) {
      goTo(`?q=${'a'.repeat(letter)}`, 'replace')
      expect(result.current).toHaveLength(3 + letter)
      act(() => {
        vi.advanceTimersByTime(100)
      })
    }
    expect(written().length).toBeGreaterThan(20)
    expect(written().length).toBeLessThan(34)
    act(() => {
      vi.runAllTimers()
    })
    expect(written().at(-1)).toBe(`replace /page?q=${'a'.repeat(100)}#list`)
    expect(push).not.toHaveBeenCalled()
  })

  it('writes what was typed before the act that follows it', () => {
    goTo('?q=taji', 'replace')
    goTo('?q=taji&type=rocket', 'push')
    vi.advanceTimersByTime(0)
    expect(written()).toEqual(['replace /page?q=taji#list', 'push /page?q=taji&type=rocket#list'])
  })

  it('follows Back, whatever was still to be written', () => {
    const { result } = renderHook(useAddress)
    goTo('?q=t', 'replace')
    act(() => {
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(result.current).toBe('')
    vi.runAllTimers()
    expect(written()).toEqual([])
  })

  it('is tried again when the browser has had too many', () => {
    push.mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    const { result } = renderHook(useAddress)
    goTo('?type=rocket', 'push')
    vi.advanceTimersByTime(0)
    expect(window.location.search).toBe('')
    expect(result.current).toBe('?type=rocket')
    vi.runAllTimers()
    expect(window.location.search).toBe('?type=rocket')
  })

  it('makes an entry of an act that follows typing which the browser refused', () => {
    replace.mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    goTo('?q=taji', 'replace')
    goTo('?q=taji&type=rocket', 'push')
    vi.runAllTimers()
    expect(push).toHaveBeenCalledOnce()
    expect(window.location.search).toBe('?q=taji&type=rocket')
  })
})
