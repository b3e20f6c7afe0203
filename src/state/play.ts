import { addDays, dayAt, startOfWeek, type Day, type DayRange } from '#domain/day.ts'

import type { Action } from './actions.ts'
import { clearFacet, setBounds } from './filterChanges.ts'
import { admittedDays } from './filterDays.ts'
import type { PlayMode, ViewState } from './viewState.ts'

/** Milliseconds from one step of the clock to the next. */
export const STEP_MS = 1000

/** A walk through time: the days in view, how far a step goes, and whether a clock takes the steps. */
export interface Play {
  readonly mode: PlayMode
  readonly window: DayRange
  readonly isPlaying: boolean
}

/** What moves a walk: a reader, the clock (`tick`), or another mode. */
export type PlayAct = 'back' | 'forward' | 'play' | 'pause' | 'tick' | PlayMode

/** The days that can be walked through, and the ISO weekday that a week starts on. */
export interface Ground {
  readonly coverage: DayRange
  readonly weekStart: number
}

/** The walk after an act. It stops at the last day; playing from there begins anew. */
export function walk(now: Play, act: PlayAct, ground: Ground): Play {
  const { from, to } = ground.coverage
  const here = windowAt(now.mode, now.window.to, ground)
  const before = addDays(now.mode === 'sum' ? here.to : here.from, -1)
  const after = addDays(here.to, 1)
  const at = (day: Day, isPlaying: boolean): Play => {
    const window = windowAt(now.mode, day, ground)
    return { ...now, window, isPlaying: isPlaying && window.to < to }
  }
  switch (act) {
    case 'back':
      return at(before, false)
    case 'forward':
      return at(after, false)
    case 'play':
      return at(here.to < to ? after : from, true)
    case 'tick':
      return at(after, now.isPlaying)
    case 'pause':
      return { ...now, isPlaying: false }
    case 'day':
    case 'week':
    case 'sum':
      return { ...now, mode: act, window: windowAt(act, now.window.to, ground) }
  }
}

/** The walk that a view with a mode stands for: the days that it admits are where it is. */
export function walkOf(
  { filter }: ViewState,
  mode: PlayMode,
  isPlaying: boolean,
  { coverage }: Ground,
): Play {
  const days = admittedDays(filter, coverage)
  const [from = coverage.from, to = coverage.to] = [days[0], days.at(-1)]
  return { mode, window: { from, to }, isPlaying }
}

/** The view of a walk: its days in place of all other dates. */
export function showWalk(view: ViewState, { mode, window }: Play): ViewState {
  const filter = setBounds(clearFacet(view.filter, 'day'), window.from, window.to)
  return { ...view, play: mode, filter }
}

/** Begins a walk at the first day that the view admits. */
export function beginWalk(mode: PlayMode, ground: Ground): Action {
  return (view) => {
    const { window } = walkOf(view, mode, false, ground)
    return showWalk(view, { mode, window: windowAt(mode, window.from, ground), isPlaying: false })
  }
}

/** Ends a walk, with all days in view. */
export const leaveWalk: Action = (view) => ({
  ...view,
  play: undefined,
  filter: clearFacet(view.filter, 'day'),
})

/** The window that holds a day and, of all days so far, ends with it; beside the coverage its nearest day counts. */
function windowAt(mode: PlayMode, day: Day, { coverage, weekStart }: Ground): DayRange {
  const held = (some: Day) => dayAt(Math.min(Math.max(some, coverage.from), coverage.to))
  const here = held(day)
  const first = startOfWeek(here, weekStart)
  switch (mode) {
    case 'day':
      return { from: here, to: here }
    case 'week':
      return { from: held(first), to: held(addDays(first, 6)) }
    case 'sum':
      return { from: coverage.from, to: here }
  }
}
