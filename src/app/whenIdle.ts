/** Acts once the browser has found nothing better to do, or after a second. Returns how to call that off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback: there the next task has to do.
  if (typeof window.requestIdleCallback !== 'function') {
    const task = window.setTimeout(act)
    return () => window.clearTimeout(task)
  }
  const task = window.requestIdleCallback(act, { timeout: 1000 })
  return () => window.cancelIdleCallback(task)
}
