import { useEffect } from 'react'

import { askForOpenedViews } from './lateViews.ts'
import { whenIdle } from './whenIdle.ts'

/** Brings the code of what the reader can open, once the page is there and the browser has nothing better to do. */
export function useOpenedAhead(ready: boolean): void {
  useEffect(
    function bringCode() {
      return ready ? whenIdle(() => void askForOpenedViews()) : undefined
    },
    [ready],
  )
}
