import type { Map as LeafletMap } from 'leaflet'

import { INSET_UNTIL, insetSizeIn } from '#drawing/cameras.ts'
import type { Size } from '#drawing/mercator.ts'

import { sizeOf } from './goTo.ts'
import { useMapState } from './useMapState.ts'

/** How large Baghdad is enlarged: only while the map shows the country and has the room. */
export function useInsetSize(map: LeafletMap): Size | undefined {
  return useMapState(map, () =>
    map.getZoom() < INSET_UNTIL ? insetSizeIn(sizeOf(map)) : undefined,
  )
}
