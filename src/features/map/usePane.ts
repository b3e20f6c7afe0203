import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

/** A Leaflet pane of our own, whose links keep presses to themselves: the map neither drags nor zooms by them. */
export function usePane(map: LeafletMap, name: string): HTMLElement {
  const [pane] = useState(() => map.getPane(name) ?? map.createPane(name))

  useEffect(
    function keepPresses() {
      const keep = (event: Event) => {
        event.stopPropagation()
      }
      pane.addEventListener('mousedown', keep)
      pane.addEventListener('dblclick', keep)
      return function letGo() {
        pane.removeEventListener('mousedown', keep)
        pane.removeEventListener('dblclick', keep)
      }
    },
    [pane],
  )

  return pane
}
