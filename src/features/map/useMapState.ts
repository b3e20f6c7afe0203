import type { Map as LeafletMap } from 'leaflet'
import { useSyncExternalStore } from 'react'

const RESTS = 'moveend zoomend zoomlevelschange resize'

/** What can be read from a map, now and whenever it has come to rest anew. */
export function useMapState<T extends boolean | object | undefined>(
  map: LeafletMap,
  read: () => T,
): T {
  return useSyncExternalStore((onChange) => {
    map.on(RESTS, onChange)
    return () => void map.off(RESTS, onChange)
  }, read)
}
