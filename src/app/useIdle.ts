import { startTransition, useEffect, useState } from 'react'

import { whenIdle } from './whenIdle.ts'

/** Whether the browser has found nothing better to do since the first sight, or a second has passed. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(function waitForIdle() {
    // What waits for this is a view or more: the browser may answer the reader while they are drawn.
    return whenIdle(() => startTransition(() => setIdle(true)))
  }, [])
  return idle
}
