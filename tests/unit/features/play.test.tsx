// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import PlayBar from '#features/chart/PlayBar.tsx'
import { open } from '#state/actions.ts'
import type { HistoryMode } from '#state/history.ts'
import { NavigationContext } from '#state/navigation.ts'
import { STEP_MS } from '#state/play.ts'
import { queryOf } from '#state/query.ts'
import { DEFAULT_VIEW, type PlayMode, type ViewState } from '#state/viewState.ts'
import { setDays } from '#state/filterChanges.ts'

import { day } from '../day.ts'

const COVERAGE = { from: day('2020-07-23'), to: day('2020-09-30') }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Shows the bar on a page that follows it, and keeps what it adds to the history. */
function show(mode: PlayMode, from: string, to = from) {
  const written: string[] = []
  function Stage() {
    const filter = setDays(DEFAULT_VIEW.filter, { from: day(from), to: day(to) })
    const [view, setView] = useState<ViewState>({ ...DEFAULT_VIEW, filter, play: mode })
    const dispatch = (action: (view: ViewState) => ViewState, how: HistoryMode = 'push') => {
      written.push(`${how} ${queryOf(action(view))}`)
      setView(action)
    }
    return (
      <NavigationContext value={{ view, hrefOf: queryOf, dispatch }}>
        <PlayBar view={view} mode={view.play ?? mode} coverage={COVERAGE} visible={1} />
        <button onClick={() => setView(open({ incident: '2020-08-05-rocket' }))}>
          Open an incident
        </button>
        <button onClick={() => setView(open({}))}>Close it</button>
      </NavigationContext>
    )
  }
  render(<Stage />)
  return written
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const ends = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-disabled')
const key = (name: string) => {
  fireEvent.keyDown(screen.getByRole('button', { name: 'Play' }), { key: name })
}
function pass(steps: number): void {
  for (let step = 0; step < steps; step++) {
    act(() => {
      vi.advanceTimersByTime(STEP_MS)
    })
  }
}

describe('the bar that steps through time', () => {
  it('moves nothing before a press', () => {
    const written = show('day', '2020-08-18')
    pass(5)
    expect(written).toEqual([])
  })

  it('adds one entry to the history when it plays, and stops at the last day', () => {
    const written = show('day', '2020-09-27')
    press('Play')
    pass(9)
    expect(written).toEqual([
      'push ?from=2020-09-28&to=2020-09-28&play=day',
      'replace ?from=2020-09-29&to=2020-09-29&play=day',
      'replace ?from=2020-09-30&to=2020-09-30&play=day',
    ])
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy()
  })

  it('waits while anything is open, and goes on from there', () => {
    const written = show('day', '2020-08-18')
    press('Play')
    press('Open an incident')
    pass(5)
    expect(written.at(-1)).toBe('push ?from=2020-08-19&to=2020-08-19&play=day')
    press('Close it')
    pass(1)
    expect(written.at(-1)).toBe('replace ?from=2020-08-20&to=2020-08-20&play=day')
  })

  it('pauses', () => {
    const written = show('week', '2020-08-17', '2020-08-23')
    press('Play')
    pass(1)
    press('Pause')
    const played = written.length
    pass(5)
    expect(written).toHaveLength(played)
    expect(written.at(-1)).toBe('replace ?from=2020-08-31&to=2020-09-06&play=week')
  })

  it('steps by its arrows and by those of the keyboard, which replace the entry', () => {
    const written = show('sum', '2020-07-23', '2020-08-18')
    press('Step forward')
    key('ArrowRight')
    key('ArrowLeft')
    press('Step back')
    expect(written).toEqual(
      ['19', '20', '19', '18'].map(
        (date) => `replace ?from=2020-07-23&to=2020-08-${date}&play=sum`,
      ),
    )
  })

  it('says where nothing lies further that way', () => {
    show('day', '2020-07-23')
    expect([ends('Step back'), ends('Step forward')]).toEqual(['true', 'false'])
  })

  it('shows the week or all so far of the day where it is, and all days once left', () => {
    const written = show('day', '2020-08-18')
    press('Week')
    press('So far')
    press('Show all days')
    expect(written).toEqual([
      'push ?from=2020-08-17&to=2020-08-23&play=week',
      'push ?from=2020-07-23&to=2020-08-23&play=sum',
      'push ',
    ])
  })
})
