// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { lazyView } from '#app/lazyView.tsx'
import { Section } from '#app/Section.tsx'

beforeEach(() => {
  // React reports each error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const isReady = () => document.documentElement.dataset['ready'] === ''

describe('a section', () => {
  it('shows that it loads, then its view, and keeps the page unready meanwhile', async () => {
    const arrival: { tell?: (code: { default: () => string }) => void } = {}
    const code = new Promise<{ default: () => string }>((resolve) => {
      arrival.tell = resolve
    })
    const View = lazyView(() => code)
    render(
      <Section part="list" className="">
        <View />
      </Section>,
    )
    expect(screen.getByText('Loading …')).toBeTruthy()
    expect(isReady()).toBe(false)
    arrival.tell?.({ default: () => 'the list' })
    expect(await screen.findByText('the list')).toBeTruthy()
    await vi.waitFor(() => expect(isReady()).toBe(true))
  })

  it('says that code is gone once a second request failed too, and asks anew on request', async () => {
    let asked = 0
    const View = lazyView(async () => {
      asked += 1
      if (asked <= 2) throw new TypeError('Failed to fetch dynamically imported module')
      return { default: () => <p>the chart</p> }
    })
    render(
      <Section part="rhythm" className="">
        <View />
      </Section>,
    )
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The day-by-day chart could not be shown')
    expect(alert.textContent).toContain('Its code did not load.')
    await vi.waitFor(() => expect(isReady()).toBe(true))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('the chart')).toBeTruthy()
    expect(asked).toBe(3)
  })

  it('far below shows its heading alone, and comes once the reader is near', async () => {
    const near: { tell?: IntersectionObserverCallback } = {}
    const observer = { observe: () => {}, disconnect: () => {} }
    vi.stubGlobal(
      'IntersectionObserver',
      vi.fn(function watch(tell: IntersectionObserverCallback) {
        near.tell = tell
        return observer
      }),
    )
    let asked = 0
    const View = lazyView(async () => {
      asked += 1
      return { default: () => <p>the chart</p> }
    })
    render(
      <Section part="rhythm" farHeading="Day by day">
        <View />
      </Section>,
    )
    expect(screen.getByRole('region', { name: 'Day by day' })).toBeTruthy()
    expect(asked).toBe(0)
    act(() => near.tell?.([{ isIntersecting: true }] as never, observer as never))
    expect(await screen.findByText('the chart')).toBeTruthy()
    await vi.waitFor(() => expect(isReady()).toBe(true))
    vi.unstubAllGlobals()
  })

  it('that throws leaves the others alone and can be shown again', async () => {
    let isBroken = true
    function View() {
      if (isBroken) throw new Error('a fault of its own')
      return <p>the cards</p>
    }
    render(
      <>
        <Section part="actors" className="">
          <View />
        </Section>
        <Section part="list" className="">
          <p>the list</p>
        </Section>
      </>,
    )
    expect(screen.getByText('the list')).toBeTruthy()
    expect(screen.getByRole('alert').textContent).not.toContain('code')
    isBroken = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('the cards')).toBeTruthy()
  })
})
