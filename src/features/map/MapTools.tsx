import type { Map as LeafletMap } from 'leaflet'

import { useFullLocale } from '#i18n/useFullLocale.ts'
import { BAGHDAD } from '#drawing/cameras.ts'
import type { GeoPoint } from '#drawing/mercator.ts'

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
  const { t } = useFullLocale()
  return (
    <div className="map-tools" role="group" aria-label={t.map.tools}>
      <Tool name={t.map.zoomIn} icon="zoomIn" onPress={() => map.zoomIn()} />
      <Tool name={t.map.zoomOut} icon="zoomOut" onPress={() => map.zoomOut()} />
      <Tool name={t.map.wholeCountry} icon="home" onPress={onHome} />
      <Tool
        name={t.map.fit}
        icon="fit"
        disabled={places.length === 0}
        onPress={() => {
          goTo(map, places)
        }}
      />
      <Tool
        name={t.map.baghdad}
        icon="baghdad"
        onPress={() => {
          goTo(map, BAGHDAD)
        }}
      />
    </div>
  )
}
