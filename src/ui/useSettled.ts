import { useEffect, useState } from 'react'

/** In milliseconds; longer than the gap between two keys. */
const DELAY = 700

/**
 * A text for a live region, once it has stopped changing, even where a clock changes it every so many milliseconds.
 * Empty until the first change: a new page is read out anyway.
 */
export function useSettled(text: string, every = 0): string {
  const [settled, setSettled] = useState({ text, changed: false })
  useEffect(
    function waitForLastChange() {
      const timer = setTimeout(() => {
        setSettled((before) => (before.text === text ? before : { text, changed: true }))
      }, every + DELAY)
      return function stopWaiting() {
        clearTimeout(timer)
      }
    },
    [text, every],
  )
  return settled.changed ? settled.text : ''
}
