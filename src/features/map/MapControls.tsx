import type { Map as LeafletMap } from 'leaflet'
import { useSyncExternalStore } from 'react'

import { NONE } from '#domain/facets.ts'
import { STREET_TILES } from '#domain/streetTiles.ts'
import { BAGHDAD, INSET_UNTIL, ROOMY_WIDTH } from '#drawing/cameras.ts'
import { locatedPlaces, placesOf, unlocatedRows, type MapMark } from '#drawing/mapMarks.ts'
import type { Outlines } from '#drawing/outlines.ts'
import { rowsShown } from '#analysis/tally/tally.ts'
import { adjust } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'

import { BaghdadInset } from './BaghdadInset.tsx'
import { GestureTip } from './GestureTip.tsx'
import { goTo } from './goTo.ts'
import { MapTools } from './MapTools.tsx'
import type { MapViewProps } from './MapView.tsx'
import { StreetSwitch } from './StreetSwitch.tsx'
import { UnlocatedNotice } from './UnlocatedNotice.tsx'
import { useCamera } from './useCamera.ts'
import type { Streets } from './useStreets.ts'

interface MapControlsProps extends Omit<MapViewProps, 'basemap'> {
  readonly map: LeafletMap
  readonly marks: readonly MapMark[]
  readonly outlines: Outlines | undefined
  readonly streets: Streets
}

/** What floats over the map, outside Leaflet's container, so that pressing it moves nothing. */
export function MapControls({ map, marks, outlines, streets, ...props }: MapControlsProps) {
  const { dataset, tally, filter, camera, highlight } = props
  const dispatch = useDispatch()
  const hasInset = useRoomForInset(map)
  const goHome = useCamera(map, {
    camera,
    places: locatedPlaces(dataset),
    moveMap: (to) => dispatch(adjust({ map: to }), 'replace'),
  })
  const shown = placesOf(marks.filter((mark) => !mark.faint)).map(({ place }) => place)
  return (
    <>
      <div className="map-over map-over-end">
        <MapTools map={map} places={shown} onHome={goHome} />
        {STREET_TILES !== undefined && <StreetSwitch streets={streets} address={STREET_TILES} />}
      </div>
      <div className="map-over map-over-start">
        {hasInset && <BaghdadInset {...{ marks, outlines }} onPress={() => goTo(map, BAGHDAD)} />}
        <UnlocatedNotice
          rows={unlocatedRows(dataset, rowsShown(tally))}
          visible={tally.visible}
          picked={filter.place.include.includes(NONE)}
          highlight={highlight}
        />
      </div>
      <GestureTip map={map} />
    </>
  )
}

/** Whether Baghdad is enlarged: while the map shows the country and has the room. */
function useRoomForInset(map: LeafletMap): boolean {
  return useSyncExternalStore(
    (onChange) => {
      map.on('zoomend resize', onChange)
      return () => void map.off('zoomend resize', onChange)
    },
    () => map.getZoom() < INSET_UNTIL && map.getSize().x >= ROOMY_WIDTH,
  )
}
