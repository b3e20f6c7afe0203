import type { Map as LeafletMap } from 'leaflet'
import { useSyncExternalStore } from 'react'

/** What can be read from a map, now and whenever it has come to rest anew. */
export function useMapState<T extends boolean | object | undefined>(
  map: LeafletMap,
  read: () => T,
): T {
  return useSyncExternalStore((onChange) => {
    map.on('moveend zoomend resize', onChange)
    return () => void map.off('moveend zoomend resize', onChange)
  }, read)
}
