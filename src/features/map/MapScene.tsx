import type { Map as LeafletMap } from 'leaflet'
import { useDeferredValue, useEffectEvent, useLayoutEffect } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { STREET_TILES } from '#domain/streetTiles.ts'
import { NONE } from '#domain/facets.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { BAGHDAD, INSET_UNTIL, ROOMY_WIDTH } from '#drawing/cameras.ts'
import type { Ground } from '#drawing/ground.ts'
import { locatedPlaces, marksOf, placesOf, unlocatedRows, type MapMark } from '#drawing/mapMarks.ts'
import { leftOutOnlyBy, rowsShown, type Tally } from '#analysis/tally/tally.ts'

import { BaghdadInset } from './BaghdadInset.tsx'
import { mapWords } from '#i18n/words/map.ts'
import { Dock } from './Dock.tsx'
import { GestureTip } from './GestureTip.tsx'
import { goTo } from './goTo.ts'
import { MapTools } from './MapTools.tsx'
import type { MapViewProps } from './MapView.tsx'
import { MarksScene } from './MarksScene.tsx'
import { Streets } from './Streets.tsx'
import { useCamera } from './useCamera.ts'
import { useFrame } from './useFrame.ts'
import { useKeys } from './useKeys.ts'
import { useObstacles } from './useObstacles.ts'
import { usePane } from './usePane.ts'

interface MapSceneProps extends Omit<MapViewProps, 'basemap'> {
  readonly map: LeafletMap
  readonly ground: Ground | undefined
}

/** What stands on an open map, and what floats over it. */
export function MapScene({ map, ground, dataset, tally, filter, ...props }: MapSceneProps) {
  const { camera, light, steps, onDrawn } = props
  const { lang, dir } = useLocale()
  const places = locatedPlaces(dataset)
  const goHome = useCamera(map, { camera, places, dir, moveMap: steps.moveMap })
  useKeys(map, mapWords[lang].canvas)
  const frame = useFrame(map)
  const floating = useObstacles(map)
  const drawingPane = usePane(map, 'map-drawing')
  const labelPane = usePane(map, 'map-labels')
  const sight = floating && { map, frame, floating, ground, drawingPane, labelPane }
  const isDrawn = useDrawn(floating !== undefined, onDrawn)
  const marks = marksByTally(dataset, tally)
  const hasInset = frame.zoom < INSET_UNTIL && frame.view.width >= ROOMY_WIDTH
  const shown = placesOf(marks.filter((mark) => !mark.faint)).map(({ place }) => place)
  const shared = { filter, light, steps }
  return (
    <>
      <div className="map-over map-over-end">
        <MapTools map={map} places={shown} onHome={goHome} />
        {STREET_TILES !== undefined && <Streets map={map} address={STREET_TILES} />}
      </div>
      <div className="map-over map-over-start">
        {hasInset && (
          <BaghdadInset
            {...{ marks, ground, light }}
            onPress={() => {
              goTo(map, BAGHDAD)
            }}
          />
        )}
        <Dock
          rows={unlocatedRows(dataset, rowsShown(tally))}
          visible={tally.visible}
          picked={filter.place.include.includes(NONE)}
          light={light}
          step={steps.place}
        />
      </div>
      {isDrawn && sight && <MarksScene {...shared} sight={sight} marks={marks} />}
      <p className="map-over map-credit">{mapWords[lang].credit}</p>
      <GestureTip map={map} />
    </>
  )
}

/** Whether what stands on the map is drawn: when it can be, bit by bit, so that the browser may answer the reader in between. */
function useDrawn(canBe: boolean, onDrawn: (() => void) | undefined): boolean {
  const isDrawn = useDeferredValue(canBe, false)
  const tell = useEffectEvent(() => onDrawn?.())
  useLayoutEffect(
    function tellDrawn() {
      if (isDrawn) tell()
    },
    [isDrawn],
  )
  return isDrawn
}

/** Every incident that stands on the map: shown, or left out by the map's own facets alone. */
function marksByTally(dataset: Dataset, tally: Tally): readonly MapMark[] {
  return marksOf(dataset, rowsShown(tally), leftOutOnlyBy(tally, ['place', 'admin1']))
}
