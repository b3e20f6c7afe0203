import { useLayoutEffect, useRef } from 'react'

import { useDispatch } from '#state/navigation.ts'
import { withoutPanel, type TabTarget } from '#state/viewState.ts'
import { writeAddress } from '#state/history.ts'

/**
 * The way to another tab, with something to do once the page shows it. That is not done where Back or Forward led
 * there: the browser then scrolls to where the reader was.
 */
export function useTabArrival(
  tab: TabTarget | undefined,
  arrive: (tab: TabTarget) => void,
): (to: TabTarget) => void {
  const dispatch = useDispatch()
  const awaited = useRef<TabTarget>(undefined)
  useLayoutEffect(
    function arriveAtAwaited() {
      if (tab !== undefined && awaited.current === tab) {
        writeAddress()
        arrive(tab)
      }
      awaited.current = undefined
    },
    [tab, arrive],
  )
  return (to) => {
    awaited.current = to
    dispatch((view) => ({ ...withoutPanel(view), rank: undefined, tab: to }))
  }
}
