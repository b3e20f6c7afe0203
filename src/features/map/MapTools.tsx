import type { Map as LeafletMap } from 'leaflet'

import { useLocale } from '#i18n/useLocale.ts'
import { mapWords } from '#i18n/words/map.ts'

import styles from './map.module.css'
import { Tool } from './Tool.tsx'
import type { Fit } from './useFit.ts'

interface MapToolsProps {
  readonly map: LeafletMap
  readonly fit: Fit
}

/** The buttons that move the map. */
export function MapTools({ map, fit }: MapToolsProps) {
  const { lang } = useLocale()
  return (
    <div className={styles.tools} role="group" aria-label={mapWords[lang].tools}>
      <Tool name={mapWords[lang].zoomIn} icon="zoomIn" onPress={() => map.zoomIn()} />
      <Tool name={mapWords[lang].zoomOut} icon="zoomOut" onPress={() => map.zoomOut()} />
      <Tool
        name={fit.isWhole ? mapWords[lang].wholeCountry : mapWords[lang].fit}
        icon={fit.isWhole ? 'home' : 'fit'}
        onPress={fit.go}
      />
    </div>
  )
}
