import type { Map as LeafletMap } from 'leaflet'

import { STREET_TILES } from '#domain/streetTiles.ts'
import { NONE } from '#filters/filter.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import { groundOf } from '#layout/ground.ts'
import { locatedPlaces, unlocatedRows } from '#layout/map-marks.ts'
import { sumAt } from '#layout/points.ts'
import { rowsShown } from '#tally/tally.ts'

import { CrowdScene, type Crowd } from './CrowdScene.tsx'
import { Dock } from './Dock.tsx'
import { GestureTip } from './GestureTip.tsx'
import { MapTools } from './MapTools.tsx'
import type { MapViewProps } from './MapView.tsx'
import { MarksScene } from './MarksScene.tsx'
import { Streets } from './Streets.tsx'
import { useCamera } from './useCamera.ts'
import { useFrame } from './useFrame.ts'
import { useKeys } from './useKeys.ts'
import { useObstacles } from './useObstacles.ts'
import { usePane } from './usePane.ts'

interface MapSceneProps extends MapViewProps {
  readonly map: LeafletMap
  readonly crowd: Crowd
}

/** What stands on an open map, and what floats over it. */
export function MapScene({ map, crowd, dataset, tally, filter, basemap, ...props }: MapSceneProps) {
  const { camera, light, steps } = props
  const { t, dir, lang } = useFullLocale()
  const places = locatedPlaces(dataset)
  const goHome = useCamera(map, { camera, places, dir, moveMap: steps.moveMap })
  useKeys(map, t.map.canvas)
  const sight = {
    map,
    frame: useFrame(map),
    floating: useObstacles(map),
    ground: basemap && groundOf(basemap, { governorates: t.codes.governorate, lang }),
    drawingPane: usePane(map, 'map-drawing'),
    labelPane: usePane(map, 'map-labels'),
  }
  const shown = crowd.points.places.filter((_, at) => sumAt(crowd.counts.shown, at) > 0)
  const shared = { sight, tally, filter, light, steps }
  return (
    <>
      <div className="map-over map-over-end">
        <MapTools map={map} places={shown} onHome={goHome} />
        {STREET_TILES !== undefined && <Streets map={map} address={STREET_TILES} />}
      </div>
      <div className="map-over map-over-start">
        {crowd.crowding === 'marks' ? (
          <MarksScene {...shared} dataset={dataset} />
        ) : (
          <CrowdScene {...shared} crowd={crowd} />
        )}
        <Dock
          rows={unlocatedRows(dataset, rowsShown(tally))}
          visible={tally.visible}
          picked={filter.place.include.includes(NONE)}
          light={light}
          step={steps.place}
        />
      </div>
      <p className="map-over map-credit">{t.map.credit}</p>
      <GestureTip map={map} />
    </>
  )
}
