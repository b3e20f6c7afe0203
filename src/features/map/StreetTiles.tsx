import { TileLayer } from 'react-leaflet'

import { STREET_TILES } from '#domain/streetTiles.ts'
import { MAX_ZOOM } from '#drawing/cameras.ts'

import type { Streets } from './useStreets.ts'

/** The street tiles under the map. Their host learns the site that asks, and no more of it than that. */
export function StreetTiles({ streets: { attempt, fail } }: { readonly streets: Streets }) {
  if (STREET_TILES === undefined) return null
  return (
    <TileLayer
      key={attempt}
      url={STREET_TILES}
      maxZoom={MAX_ZOOM}
      referrerPolicy="origin"
      eventHandlers={{ tileerror: fail }}
    />
  )
}
