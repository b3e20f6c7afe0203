import { TileLayer } from 'react-leaflet'

import { STREET_TILES } from '#domain/streetTiles.ts'
import { MAX_ZOOM } from '#drawing/cameras.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { streetCredit } from './streetWords.ts'
import type { Streets } from './useStreets.ts'

/** The street tiles under the map. Their host learns the site that asks, and no more of it than that. */
export function StreetTiles({ streets: { attempt, fail } }: { readonly streets: Streets }) {
  const { lang } = useLocale()
  if (STREET_TILES === undefined) return null
  return (
    <TileLayer
      key={`${lang} ${attempt}`}
      url={STREET_TILES}
      maxZoom={MAX_ZOOM}
      referrerPolicy="origin"
      attribution={streetCredit[lang]}
      eventHandlers={{ tileerror: fail }}
    />
  )
}
