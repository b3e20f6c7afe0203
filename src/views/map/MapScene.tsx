import type { Map as LeafletMap } from 'leaflet'
import { createPortal } from 'react-dom'

import { STREET_TILES } from '#domain/streetTiles.ts'
import { NONE } from '#filters/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { BAGHDAD, INSET_UNTIL, ROOMY_WIDTH } from '#layout/cameras.ts'
import { groundOf } from '#layout/ground.ts'
import { locatedPlaces, marksOf, unlocatedRows } from '#layout/map-marks.ts'
import { compose } from '#layout/map-scene.ts'
import { leftOutOnlyBy, rowsShown } from '#tally/tally.ts'

import { AreaLabels } from './AreaLabels.tsx'
import { BaghdadInset } from './BaghdadInset.tsx'
import { Dock } from './Dock.tsx'
import { GestureTip } from './GestureTip.tsx'
import { goTo } from './goTo.ts'
import { MapDrawing } from './MapDrawing.tsx'
import { MapTools } from './MapTools.tsx'
import type { MapViewProps } from './MapView.tsx'
import { MarkTip } from './MarkTip.tsx'
import { measure } from './measure.ts'
import { PlaceLabels } from './PlaceLabels.tsx'
import { Streets } from './Streets.tsx'
import { useCamera } from './useCamera.ts'
import { useFrame } from './useFrame.ts'
import { useKeys } from './useKeys.ts'
import { useObstacles } from './useObstacles.ts'
import { usePane } from './usePane.ts'
import { usePointing } from './usePointing.ts'

interface MapSceneProps extends MapViewProps {
  readonly map: LeafletMap
}

/** What stands on an open map, and what floats over it. */
export function MapScene({ map, dataset, tally, filter, basemap, ...props }: MapSceneProps) {
  const { camera, light, steps } = props
  const { t, dir, lang } = useLocale()
  const places = locatedPlaces(dataset)
  const goHome = useCamera(map, { camera, places, dir, moveMap: steps.moveMap })
  useKeys(map, t.map.canvas)
  const frame = useFrame(map)
  const floating = useObstacles(map)
  const drawingPane = usePane(map, 'map-drawing')
  const labelPane = usePane(map, 'map-labels')

  const marks = marksOf(dataset, rowsShown(tally), leftOutOnlyBy(tally, ['place', 'admin1']))
  const ground = basemap && groundOf(basemap, { governorates: t.codes.governorate, lang })
  const scene = compose(marks, ground, frame, floating, measure)
  const shown = scene.places.filter((here) => here.shown.length > 0).map(({ place }) => place)
  const pointed = usePointing(map, scene.settled, light, steps.incident)

  const isInsetShown = frame.zoom < INSET_UNTIL && frame.view.width >= ROOMY_WIDTH
  const inset = isInsetShown && (
    <BaghdadInset
      marks={marks}
      ground={ground}
      lit={light.rows}
      onPress={() => {
        goTo(map, BAGHDAD)
      }}
    />
  )
  const dock = (
    <Dock
      rows={unlocatedRows(dataset, rowsShown(tally))}
      visible={tally.visible}
      picked={filter.place.include.includes(NONE)}
      light={light}
      step={steps.place}
    />
  )
  const drawing = (
    <MapDrawing {...{ scene, ground, frame }} picked={filter.admin1.include} lit={light.rows} />
  )
  const names = (
    <>
      <PlaceLabels {...{ scene, frame, light }} picked={filter.place} step={steps.place} />
      <AreaLabels scene={scene} picked={filter.admin1} step={steps.admin1} />
      {pointed && <MarkTip mark={pointed} frame={frame} />}
    </>
  )
  return (
    <>
      <div className="map-over map-over-end">
        <MapTools map={map} places={shown} onHome={goHome} />
        {STREET_TILES !== undefined && <Streets map={map} address={STREET_TILES} />}
      </div>
      <div className="map-over map-over-start">
        {inset}
        {dock}
      </div>
      <p className="map-over map-credit">{t.map.credit}</p>
      <GestureTip map={map} />
      {createPortal(drawing, drawingPane)}
      {createPortal(names, labelPane)}
    </>
  )
}
