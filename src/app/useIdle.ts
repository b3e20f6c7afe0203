import { useEffect, useState } from 'react'

/** Whether the browser has found nothing better to do since the first sight, or a second has passed. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(function waitForIdle() {
    // Safari has no requestIdleCallback: there the next task has to do.
    if (typeof window.requestIdleCallback !== 'function') {
      const task = window.setTimeout(() => setIdle(true))
      return () => window.clearTimeout(task)
    }
    const task = window.requestIdleCallback(() => setIdle(true), { timeout: 1000 })
    return () => window.cancelIdleCallback(task)
  }, [])
  return idle
}
