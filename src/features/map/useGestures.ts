import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

/** What the reader should know to move the map. */
export type GestureHint = 'wheel' | 'touch'

const HINT_MS = 1600

/**
 * Leaves plain scrolling to the page: the wheel zooms only with Ctrl or ⌘, a single finger never drags.
 * Returns the hint to show to a reader who just tried.
 */
export function useGestures(map: LeafletMap): GestureHint | undefined {
  const [hint, setHint] = useState<GestureHint>()

  useEffect(
    function guardScrolling() {
      const container = map.getContainer()
      const end = new AbortController()
      const passive = { capture: true, passive: true, signal: end.signal }
      let timer: ReturnType<typeof setTimeout> | undefined
      const tell = (next: GestureHint) => {
        clearTimeout(timer)
        setHint(next)
        timer = setTimeout(setHint, HINT_MS, undefined)
      }
      container.addEventListener(
        'wheel',
        (event) => {
          if (event.ctrlKey || event.metaKey) return
          event.stopImmediatePropagation()
          tell('wheel')
        },
        passive,
      )
      container.addEventListener(
        'pointerdown',
        (event) => {
          if (event.pointerType === 'touch') map.dragging.disable()
          else map.dragging.enable()
        },
        passive,
      )
      container.addEventListener(
        'touchmove',
        (event) => {
          if (event.touches.length === 1) tell('touch')
          else setHint(undefined)
        },
        passive,
      )
      return function stopGuarding() {
        clearTimeout(timer)
        end.abort()
      }
    },
    [map],
  )

  return hint
}
