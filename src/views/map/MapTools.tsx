import type { Map as LeafletMap } from 'leaflet'

import { useLocale } from '#i18n/useLocale.ts'
import { BAGHDAD } from '#layout/cameras.ts'
import type { GeoPoint } from '#layout/mercator.ts'

import { goTo } from './goTo.ts'

interface MapToolsProps {
  readonly map: LeafletMap
  /** Places that have incidents shown. */
  readonly places: readonly GeoPoint[]
  readonly onHome: () => void
}

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  home: 'M2.5 8 8 3l5.5 5M4.5 7v6h7V7',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3M8 6.5v3M6.5 8h3',
  baghdad:
    'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14ZM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
} as const

/** The buttons that move the map. */
export function MapTools({ map, places, onHome }: MapToolsProps) {
  const { t } = useLocale()
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

interface ToolProps {
  readonly name: string
  readonly icon: keyof typeof ICONS
  readonly disabled?: boolean
  readonly onPress: () => void
}

function Tool({ name, icon, disabled = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="map-tool"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  )
}
