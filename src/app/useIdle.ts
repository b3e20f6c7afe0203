import { startTransition, useEffect, useState } from 'react'

/** Whether the browser has found nothing better to do since the first sight, or a second has passed. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(function waitForIdle() {
    // What waits for this is a view or more: the browser may answer the reader while they are drawn.
    const tell = () => startTransition(() => setIdle(true))
    // Safari has no requestIdleCallback: there the next task has to do.
    if (typeof window.requestIdleCallback !== 'function') {
      const task = window.setTimeout(tell)
      return () => window.clearTimeout(task)
    }
    const task = window.requestIdleCallback(tell, { timeout: 1000 })
    return () => window.cancelIdleCallback(task)
  }, [])
  return idle
}
