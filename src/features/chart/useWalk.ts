import { useEffect, useEffectEvent, useState } from 'react'

import { useDispatch } from '#state/navigation.ts'
import { showWalk, STEP_MS, walk, walkOf, type Ground, type PlayAct } from '#state/play.ts'
import { hasPanel, type PlayMode, type ViewState } from '#state/viewState.ts'

/** The walk that a view is on, with the clock that takes its steps while it plays. */
export function useWalk(view: ViewState, mode: PlayMode, ground: Ground) {
  const dispatch = useDispatch()
  const [isStarted, setStarted] = useState(false)
  // What is opened is not taken out of view by the clock.
  const isPlaying = isStarted && !hasPanel(view)
  const after = (from: ViewState, what: PlayAct) =>
    walk(walkOf(from, mode, isPlaying, ground), what, ground)
  function act(what: PlayAct) {
    const isDeliberate = what === 'play' || what === 'day' || what === 'week' || what === 'sum'
    setStarted(after(view, what).isPlaying)
    dispatch((now) => showWalk(now, after(now, what)), isDeliberate ? 'push' : 'replace')
  }
  const tick = useEffectEvent(() => act('tick'))
  useEffect(
    function runClock() {
      if (!isPlaying) return undefined
      const clock = setInterval(() => {
        tick()
      }, STEP_MS)
      return function stopClock() {
        clearInterval(clock)
      }
    },
    [isPlaying],
  )
  const now = walkOf(view, mode, isPlaying, ground)
  return {
    ...now,
    act,
    /** Whether there is nothing further that way. */
    isEnd: (way: 'back' | 'forward') => after(view, way).window.to === now.window.to,
  }
}
