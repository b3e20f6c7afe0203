import { TileLayer, type Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

import { MAX_ZOOM } from '#drawing/cameras.ts'

interface StreetTiles {
  /** Some tiles did not come. */
  readonly isFailed: boolean
  /** Asks for all tiles anew. */
  readonly askAnew: () => void
}

/** Street tiles from an address under the map, as long as they are wanted. */
export function useStreetTiles(map: LeafletMap, address: string, isOn: boolean): StreetTiles {
  const [isFailed, setFailed] = useState(false)
  // Hosts of tiles want to know the site that asks, and no more of it than that.
  const [layer] = useState(
    () => new TileLayer(address, { maxZoom: MAX_ZOOM, referrerPolicy: 'origin' }),
  )

  useEffect(
    function layTiles() {
      if (!isOn) return undefined
      const { dataset } = map.getContainer()
      dataset['streets'] = ''
      layer.on('tileerror', () => setFailed(true))
      layer.addTo(map)
      return function liftTiles() {
        layer.remove()
        layer.off('tileerror')
        delete dataset['streets']
        setFailed(false)
      }
    },
    [map, layer, isOn],
  )

  function askAnew() {
    setFailed(false)
    layer.redraw()
  }
  return { isFailed, askAnew }
}
