import type { Map as LeafletMap } from 'leaflet'

import { useFullLocale } from '#i18n/useFullLocale.ts'

import { useGestures } from './useGestures.ts'

/** Tells a reader who scrolls over the map how to move it; it shows for a moment and is only for the eye. */
export function GestureTip({ map }: { readonly map: LeafletMap }) {
  const { t } = useFullLocale()
  const hint = useGestures(map)
  if (hint === undefined) return null
  return (
    <p className="map-hint" aria-hidden="true">
      {hint === 'wheel' ? t.map.wheelHint : t.map.touchHint}
    </p>
  )
}
