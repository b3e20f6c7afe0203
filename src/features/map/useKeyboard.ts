import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useMapEvents } from 'react-leaflet'

const STEP = 90

const KEYS: Readonly<Record<string, (map: LeafletMap) => void>> = {
  ArrowLeft: (map) => map.panBy([-STEP, 0], { animate: false }),
  ArrowRight: (map) => map.panBy([STEP, 0], { animate: false }),
  ArrowUp: (map) => map.panBy([0, -STEP], { animate: false }),
  ArrowDown: (map) => map.panBy([0, STEP], { animate: false }),
  '+': (map) => map.zoomIn(),
  '=': (map) => map.zoomIn(),
  '-': (map) => map.zoomOut(),
  _: (map) => map.zoomOut(),
}

/**
 * Moves the map by keys while it has the focus itself, with its name for assistive technology. Leaflet's own keys
 * move it with an animation, whatever motion the reader wants.
 */
export function useKeyboard(name: string): void {
  const map = useMapEvents({
    keydown: ({ originalEvent: event }) => {
      const move = KEYS[event.key]
      if (event.target !== map.getContainer() || move === undefined || isShortcut(event)) return
      event.preventDefault()
      move(map)
    },
  })
  useEffect(
    function nameMap() {
      const container = map.getContainer()
      container.tabIndex = 0
      container.setAttribute('role', 'group')
      container.setAttribute('aria-label', name)
    },
    [map, name],
  )
}

function isShortcut(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey
}
