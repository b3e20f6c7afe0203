// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { STEP_MS } from '#state/play.ts'
import { SummaryLine } from '#features/summary/SummaryLine.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function line(count: string, isStepping = false) {
  return (
    <SummaryLine
      isStepping={isStepping}
      sentence={{ count, days: '5 of 70 days', share: ' (7%)', words: '' }}
      unnamed={{ before: 'Nobody is named for ', count: '3', after: ' of them.' }}
    />
  )
}

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
}

const spoken = () => screen.getByRole('status').textContent

describe('the summary sentence', () => {
  it('is not spoken when the page opens, since it is read then anyway', () => {
    render(line('67 incidents'))
    pass(10_000)
    expect(spoken()).toBe('')
  })

  it('is seen at each key and spoken once, when the typing has paused', () => {
    const { rerender, container } = render(line('67 incidents'))
    for (const count of ['31 of 67 incidents', '12 of 67 incidents', '7 of 67 incidents']) {
      rerender(line(count))
      expect(container.querySelector('.summary-sentence')?.textContent).toContain(count)
      pass(300)
      expect(spoken()).toBe('')
    }
    pass(1000)
    expect(spoken()).toBe('7 of 67 incidents on 5 of 70 days (7%). Nobody is named for 3 of them.')
  })

  it('is not spoken at the steps of a clock, but once they have stopped', () => {
    const { rerender } = render(line('67 incidents', true))
    for (const count of ['1 of 67 incidents', '3 of 67 incidents', '2 of 67 incidents']) {
      rerender(line(count, true))
      pass(STEP_MS)
      expect(spoken()).toBe('')
    }
    pass(STEP_MS)
    expect(spoken()).toMatch(/^2 of 67 incidents /)
  })

  it('is spoken again when a change is taken back', () => {
    const { rerender } = render(line('67 incidents'))
    rerender(line('7 of 67 incidents'))
    pass(1000)
    rerender(line('67 incidents'))
    pass(1000)
    expect(spoken()).toBe('67 incidents on 5 of 70 days (7%). Nobody is named for 3 of them.')
  })
})
