import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

type Act = (map: LeafletMap) => void

const STEP = 90

const KEYS: Readonly<Record<string, Act>> = {
  ArrowLeft: (map) => map.panBy([-STEP, 0], { animate: false }),
  ArrowRight: (map) => map.panBy([STEP, 0], { animate: false }),
  ArrowUp: (map) => map.panBy([0, -STEP], { animate: false }),
  ArrowDown: (map) => map.panBy([0, STEP], { animate: false }),
  '+': (map) => map.zoomIn(),
  '=': (map) => map.zoomIn(),
  '-': (map) => map.zoomOut(),
  _: (map) => map.zoomOut(),
}

/** Moves the map by keys while it has the focus itself, with its name for assistive technology. */
export function useKeys(map: LeafletMap, name: string): void {
  useEffect(
    function nameMap() {
      const container = map.getContainer()
      container.tabIndex = 0
      container.setAttribute('role', 'group')
      container.setAttribute('aria-label', name)
    },
    [map, name],
  )
  useEffect(
    function listenToKeys() {
      const container = map.getContainer()
      const onKeyDown = (event: KeyboardEvent) => {
        const act = KEYS[event.key]
        if (event.target !== container || act === undefined || isShortcut(event)) return
        event.preventDefault()
        act(map)
      }
      container.addEventListener('keydown', onKeyDown)
      return function stopListening() {
        container.removeEventListener('keydown', onKeyDown)
      }
    },
    [map],
  )
}

function isShortcut(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey
}
