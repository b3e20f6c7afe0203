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
import { groundOf } from '#drawing/ground.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { Panel } from '#ui/Panel.tsx'
import type { Step } from '#state/step.ts'
import { usePrinting } from '#ui/usePrinting.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { mapWords } from '#i18n/words/map.ts'

import { MapScene } from './MapScene.tsx'
import { StillMap } from './StillMap.tsx'

interface MapSteps {
  /** Picks a place or lets it go; 'none' is no reported place. */
  readonly place: Step<string>
  readonly admin1: Step<string>
  readonly incident: Step<string>
  /** The reader moved the map; `undefined` is back to the whole country. */
  readonly moveMap: (camera: MapCamera | undefined) => void
}

export interface MapViewProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  /** `undefined` until it is loaded: marks and names do without. */
  readonly basemap: Basemap | undefined
  readonly camera: MapCamera | undefined
  readonly light: Light
  readonly steps: MapSteps
  /** Told once marks and names stand on the map. */
  readonly onDrawn?: () => void
}

const BOUNDS: [number, number][] = [
  [22, 30],
  [44, 58],
]

/** Where: every incident with a reported place, as its own mark, and how precisely that place is known. */
export default function MapView({ basemap, ...props }: MapViewProps) {
  const { lang } = useLocale()
  const [map, setMap] = useState<LeafletMap | null>(null)
  const ground = basemap && groundOf(basemap, { governorates: codeWords[lang].governorate, lang })
  const isPrinting = usePrinting()
  const [isStill] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  return (
    <Panel className="map" heading={mapWords[lang].heading} hint={mapWords[lang].hint}>
      <div className="map-body">
        {map !== null && <MapScene {...{ map, ground }} {...props} />}
        <MapContainer
          ref={setMap}
          className="map-canvas"
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
        />
      </div>
      {isPrinting && <StillMap {...props} ground={ground} onPaper />}
    </Panel>
  )
}
