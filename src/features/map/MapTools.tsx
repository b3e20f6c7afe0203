import type { Map as LeafletMap } from 'leaflet'

import { useLocale } from '#i18n/useLocale.ts'
import { BAGHDAD } from '#drawing/cameras.ts'
import type { GeoPoint } from '#drawing/mercator.ts'
import { mapWords } from '#i18n/words/map.ts'

import { goTo } from './goTo.ts'
import { Tool } from './Tool.tsx'

interface MapToolsProps {
  readonly map: LeafletMap
  /** Places that have incidents shown. */
  readonly places: readonly GeoPoint[]
  readonly onHome: () => void
}

/** The buttons that move the map. */
export function MapTools({ map, places, onHome }: MapToolsProps) {
  const { lang } = useLocale()
  return (
    <div className="map-tools" role="group" aria-label={mapWords[lang].tools}>
      <Tool name={mapWords[lang].zoomIn} icon="zoomIn" onPress={() => map.zoomIn()} />
      <Tool name={mapWords[lang].zoomOut} icon="zoomOut" onPress={() => map.zoomOut()} />
      <Tool name={mapWords[lang].wholeCountry} icon="home" onPress={onHome} />
      <Tool
        name={mapWords[lang].fit}
        icon="fit"
        disabled={places.length === 0}
        onPress={() => {
          goTo(map, places)
        }}
      />
      <Tool
        name={mapWords[lang].baghdad}
        icon="baghdad"
        onPress={() => {
          goTo(map, BAGHDAD)
        }}
      />
    </div>
  )
}
