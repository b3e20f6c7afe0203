import type { Map as LeafletMap } from 'leaflet'

import { fitTo, isAbout } from '#drawing/cameras.ts'
import type { GeoPoint } from '#drawing/mercator.ts'

import { cameraOf, goTo, sizeOf } from './goTo.ts'
import { useMapState } from './useMapState.ts'

export interface Fit {
  /** Whether it leads to the whole country: nothing is left out, or the map is fitted already. */
  readonly isWhole: boolean
  /** Whether none of what is shown is in view. */
  readonly isAstray: boolean
  readonly go: () => void
}

interface Shown {
  /** Places that have incidents shown. */
  readonly places: readonly GeoPoint[]
  /** Whether these are all places that have any. */
  readonly isAll: boolean
  readonly goHome: () => void
}

/** Fits the map to what is shown, and from there to the whole country. */
export function useFit(map: LeafletMap, { places, isAll, goHome }: Shown): Fit {
  const isWhole = useMapState(map, () => {
    const fitted = fitTo(places, sizeOf(map))
    return isAll || fitted.zoom <= map.getMinZoom() || isAbout(fitted, cameraOf(map))
  })
  const isAstray = useMapState(map, () => {
    const bounds = map.getBounds()
    return places.length > 0 && !places.some(({ lat, lon }) => bounds.contains([lat, lon]))
  })
  return { isWhole, isAstray, go: isWhole ? goHome : () => goTo(map, places) }
}
