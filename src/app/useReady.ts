import { useEffect, useState } from 'react'

/**
 * Sets `<html data-ready>` once each of these parts has settled: from then on the page shows the view
 * that its address names. Returns the function by which a part says so.
 */
export function useReady<Part extends string>(parts: readonly Part[]): (part: Part) => void {
  const [settled, setSettled] = useState<readonly Part[]>([])
  const ready = parts.every((part) => settled.includes(part))
  useEffect(
    function markReady() {
      if (!ready) return undefined
      document.documentElement.dataset['ready'] = ''
      return () => {
        delete document.documentElement.dataset['ready']
      }
    },
    [ready],
  )
  return (part) => setSettled((before) => (before.includes(part) ? before : [...before, part]))
}
