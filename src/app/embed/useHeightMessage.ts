import { useEffect, type RefObject } from 'react'

/** What a frame tells the page around it: how high its content is, in CSS pixels, and nothing else. */
interface HeightMessage {
  readonly type: 'near-daily:height'
  readonly height: number
}

/** Tells the page around this frame the height of an element, at first and whenever it changes. */
export function useHeightMessage(element: RefObject<HTMLElement | null>): void {
  useEffect(
    function tellHeight() {
      const node = element.current
      if (node === null || window.parent === window) return undefined
      const observer = new ResizeObserver(() => {
        const height = Math.ceil(node.getBoundingClientRect().height)
        const message: HeightMessage = { type: 'near-daily:height', height }
        // Any page may have the frame, so any may hear its height.
        window.parent.postMessage(message, '*')
      })
      observer.observe(node)
      return function stopTelling() {
        observer.disconnect()
      }
    },
    [element],
  )
}
