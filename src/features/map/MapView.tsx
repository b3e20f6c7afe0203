import 'leaflet/dist/leaflet.css'
import type { Map as LeafletMap } from 'leaflet'
import { useState } from 'react'
import { MapContainer } from 'react-leaflet'

import type { Basemap } from '#domain/basemap.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Filter } from '#state/filter.ts'
import type { MapCamera } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { MAX_ZOOM } from '#drawing/cameras.ts'
import { marksOf } from '#drawing/mapMarks.ts'
import { outlinesOf } from '#drawing/outlines.ts'
import { leftOutOnlyBy, rowsShown, type Tally } from '#analysis/tally/tally.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { Panel } from '#ui/Panel.tsx'
import { usePrinting } from '#ui/usePrinting.ts'
import { mapWords } from '#i18n/words/map.ts'
import { classNames } from '#ui/classNames.ts'

import styles from './map.module.css'
import { MapControls } from './MapControls.tsx'
import { MapFoot } from './MapFoot.tsx'
import { MapLayers } from './MapLayers.tsx'
import { MapImage } from './StaticMap.tsx'
import { StreetTiles } from './StreetTiles.tsx'
import { useStreets } from './useStreets.ts'

export interface MapViewProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  /** `undefined` until it is loaded: marks and names do without. */
  readonly basemap: Basemap | undefined
  readonly camera: MapCamera | undefined
  readonly highlight: HighlightStore
}

const BOUNDS: [number, number][] = [
  [22, 30],
  [44, 58],
]

/** Where: every incident with a reported place, as its own mark, and how precisely that place is known. */
export default function MapView({ basemap, ...props }: MapViewProps) {
  const { dataset, tally, filter, highlight } = props
  const { lang } = useLocale()
  const [map, setMap] = useState<LeafletMap | null>(null)
  const streets = useStreets()
  const isPrinting = usePrinting()
  const [isStill] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  const outlines = basemap && outlinesOf(basemap)
  // What the map's own facets alone leave out stays, faint.
  const marks = marksOf(dataset, rowsShown(tally), leftOutOnlyBy(tally, ['place', 'admin1']))
  return (
    <Panel className={styles.root} heading={mapWords[lang].heading} hint={mapWords[lang].hint}>
      <div className={styles.body} data-streets={streets.isOn ? '' : undefined}>
        {map && <MapControls {...{ map, marks, outlines, streets }} {...props} />}
        <MapContainer
          ref={setMap}
          className={classNames(styles.canvas)}
          center={[33.3, 44.4]}
          zoom={6}
          maxZoom={MAX_ZOOM}
          zoomSnap={0}
          maxBounds={BOUNDS}
          zoomControl={false}
          attributionControl={false}
          keyboard={false}
          boxZoom={false}
          trackResize={false}
          zoomAnimation={!isStill}
          inertia={!isStill}
        >
          {streets.isOn && <StreetTiles streets={streets} />}
          {map && <MapLayers {...{ marks, outlines, filter, highlight }} />}
        </MapContainer>
      </div>
      {isPrinting && <MapImage {...props} outlines={outlines} />}
      <MapFoot {...props} hasStreets={streets.isOn} />
    </Panel>
  )
}
