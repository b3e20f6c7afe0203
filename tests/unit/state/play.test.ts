import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, isoWeekday, type DayRange, type Month } from '#domain/day.ts'
import { decodeView } from '#state/decode.ts'
import { encodeView } from '#state/encode.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import { setMonths } from '#state/filterChanges.ts'
import {
  beginWalk,
  leaveWalk,
  showWalk,
  walk,
  walkOf,
  type Ground,
  type Play,
  type PlayAct,
} from '#state/play.ts'
import { DEFAULT_VIEW, PLAY_MODES, type PlayMode } from '#state/viewState.ts'

import { day } from '../day.ts'
import { known } from '../fuzz/reading.ts'
import { anyDay, views } from '../views.ts'

const COVERAGE = { from: day('2020-07-23'), to: day('2020-09-30') }
const ACTS: readonly PlayAct[] = ['back', 'forward', 'play', 'pause', 'tick', ...PLAY_MODES]

const mode = fc.constantFrom(...PLAY_MODES)
const ground: fc.Arbitrary<Ground> = fc
  .tuple(anyDay, fc.nat({ max: 40 }), fc.constantFrom(1, 6))
  .map(([from, more, weekStart]) => ({
    coverage: { from, to: addDays(from, more) },
    weekStart,
  }))

/** What a walk shows from the first day on, as long as an act moves it. */
function windowsBy(act: PlayAct, how: PlayMode, on: Ground): readonly DayRange[] {
  const { from } = on.coverage
  let now = walk(walk({ mode: how, window: { from, to: from }, isPlaying: true }, how, on), how, on)
  const windows = [now.window]
  for (;;) {
    const next = walk({ ...now, isPlaying: true }, act, on)
    if (next.window.to === now.window.to) return windows
    windows.push(next.window)
    now = next
  }
}

const daysOf = ({ from, to }: DayRange) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

const mayPlay = (act: PlayAct, { isPlaying }: Play) =>
  act === 'play' || (isPlaying && act !== 'back' && act !== 'forward' && act !== 'pause')
const isWithin = ({ from, to }: DayRange, all: DayRange) =>
  all.from <= from && from <= to && to <= all.to

describe('a walk', () => {
  it('shows each day of the coverage once, in order, by day and by week', () => {
    fc.assert(
      fc.property(ground, fc.constantFrom('day', 'week'), (on, how) => {
        const seen = windowsBy('forward', how, on).flatMap(daysOf)
        expect(seen).toEqual(daysOf(on.coverage))
      }),
    )
  })

  it('ends its weeks where the next one starts', () => {
    fc.assert(
      fc.property(ground, (on) => {
        const [, ...later] = windowsBy('forward', 'week', on)
        expect(later.every(({ from }) => isoWeekday(from) === on.weekStart)).toBe(true)
        expect(later.slice(0, -1).every(({ from, to }) => to - from === 6)).toBe(true)
      }),
    )
  })

  it('shows one day more at each step of all so far', () => {
    fc.assert(
      fc.property(ground, (on) => {
        const { from } = on.coverage
        expect(windowsBy('forward', 'sum', on)).toEqual(
          daysOf(on.coverage).map((to) => ({ from, to })),
        )
      }),
    )
  })

  it('is taken the same way by the clock as by hand', () => {
    fc.assert(
      fc.property(ground, mode, (on, how) => {
        expect(windowsBy('tick', how, on)).toEqual(windowsBy('forward', how, on))
      }),
    )
  })

  it('goes back by the steps it came', () => {
    fc.assert(
      fc.property(ground, mode, (on, how) => {
        const windows = windowsBy('forward', how, on)
        const back = windows
          .slice(1)
          .map((window) => walk({ mode: how, window, isPlaying: false }, 'back', on).window)
        expect(back).toEqual(windows.slice(0, -1))
      }),
    )
  })

  it('stops at the last day, and plays from the first again', () => {
    fc.assert(
      fc.property(ground, mode, (on, how) => {
        const windows = windowsBy('forward', how, on)
        let now = walk(
          { mode: how, window: windows[0] ?? on.coverage, isPlaying: false },
          'play',
          on,
        )
        let steps = 1
        for (; now.isPlaying; steps++) now = walk(now, 'tick', on)
        expect(now.window).toEqual(windows.at(-1))
        expect(steps).toBe(Math.max(1, windows.length - 1))
        expect(walk(now, 'tick', on)).toEqual(now)
        expect(walk(now, 'play', on).window).toEqual(windows[0])
      }),
    )
  })

  it('plays only when told to, and never outside the coverage', () => {
    const start = fc.tuple(anyDay, anyDay).map((days) => {
      const [from = days[0], to = from] = days.toSorted((a, b) => a - b)
      return { from, to }
    })
    fc.assert(
      fc.property(ground, mode, start, fc.array(fc.constantFrom(...ACTS)), (on, how, at, acts) => {
        let now: Play = { mode: how, window: at, isPlaying: false }
        for (const act of acts) {
          const before = now
          now = walk(before, act, on)
          expect(now.isPlaying && !mayPlay(act, before)).toBe(false)
          expect(act === 'pause' || isWithin(now.window, on.coverage)).toBe(true)
        }
        expect(walk(now, 'pause', on)).toEqual({ ...now, isPlaying: false })
      }),
    )
  })
})

describe('the view of a walk', () => {
  const on: Ground = { coverage: COVERAGE, weekStart: 1 }

  it('holds all of the walk but the clock, also in a link', () => {
    const anyStep = fc.tuple(views(), mode, fc.nat({ max: 69 }))
    fc.assert(
      fc.property(anyStep, ([view, how, count]) => {
        const there = walk(
          {
            mode: how,
            window: { from: COVERAGE.from, to: addDays(COVERAGE.from, count) },
            isPlaying: true,
          },
          how,
          on,
        )
        const read = decodeView(encodeView(showWalk(view, there)), known)
        expect(read.faults).toEqual([])
        expect(walkOf(read.view, how, true, on)).toEqual(there)
      }),
    )
  })

  it('begins at the first day that the filter admits', () => {
    const august = { ...DEFAULT_VIEW, filter: setMonths(EMPTY_FILTER, ['2020-08' as Month]) }
    const begun = (how: PlayMode) => encodeView(beginWalk(how, on)(august))
    expect(begun('day')).toMatchObject({ play: 'day', from: '2020-08-01', to: '2020-08-01' })
    expect(begun('week')).toMatchObject({ play: 'week', from: '2020-07-27', to: '2020-08-02' })
    expect(begun('sum')).toMatchObject({ play: 'sum', from: '2020-07-23', to: '2020-08-01' })
  })

  it('is at the last day where all days or none are in view', () => {
    const none = { ...DEFAULT_VIEW, filter: setMonths(EMPTY_FILTER, ['2019-12' as Month]) }
    for (const view of [DEFAULT_VIEW, none]) {
      const now = walkOf(view, 'week', false, on)
      expect(now.window).toEqual(COVERAGE)
      expect(walk(now, 'forward', on).window).toEqual({
        from: day('2020-09-28'),
        to: day('2020-09-30'),
      })
    }
  })

  it('leaves with all days and every other filter in view', () => {
    fc.assert(
      fc.property(views(), mode, (view, how) => {
        const left = leaveWalk(beginWalk(how, on)(view))
        expect(left).toEqual({
          ...view,
          play: undefined,
          filter: { ...view.filter, months: EMPTY_FILTER.months, from: undefined, to: undefined },
        })
      }),
    )
  })
})
