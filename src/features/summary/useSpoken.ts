import { useEffect, useState } from 'react'

/** How long a text has to stand still before it is spoken, in milliseconds: longer than the gap between two keys. */
const STILLNESS = 700

/** What a live region says: a changed text once it stands still. Empty at first, since a page that opens is read anyway. */
export function useSpoken(text: string): string {
  const [settled, setSettled] = useState({ text, changed: false })
  useEffect(
    function speakWhenStill() {
      const timer = setTimeout(() => {
        setSettled((before) => (before.text === text ? before : { text, changed: true }))
      }, STILLNESS)
      return function waitOn() {
        clearTimeout(timer)
      }
    },
    [text],
  )
  return settled.changed ? settled.text : ''
}
