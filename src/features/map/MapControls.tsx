import type { Map as LeafletMap } from 'leaflet'

import { STREET_TILES } from '#domain/streetTiles.ts'
import { BAGHDAD } from '#drawing/cameras.ts'
import { locatedPlaces, shownPlaces, type MapMark } from '#drawing/mapMarks.ts'
import type { Outlines } from '#drawing/outlines.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { mapWords } from '#i18n/words/map.ts'
import { adjust } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { classNames } from '#ui/classNames.ts'

import styles from './map.module.css'
import { BaghdadInset } from './BaghdadInset.tsx'
import { GestureTip } from './GestureTip.tsx'
import { goTo } from './goTo.ts'
import { MapTools } from './MapTools.tsx'
import type { MapViewProps } from './MapView.tsx'
import { StreetSwitch } from './StreetSwitch.tsx'
import { TypeKey } from './TypeKey.tsx'
import { useCamera } from './useCamera.ts'
import { useFit } from './useFit.ts'
import { useInsetSize } from './useInsetSize.ts'
import type { Streets } from './useStreets.ts'

interface MapControlsProps extends Pick<
  MapViewProps,
  'dataset' | 'filter' | 'camera' | 'highlight'
> {
  readonly map: LeafletMap
  readonly marks: readonly MapMark[]
  readonly outlines: Outlines | undefined
  readonly streets: Streets
}

/** What floats over the map, outside Leaflet's container, so that pressing it moves nothing. */
export function MapControls(props: MapControlsProps) {
  const { map, marks, dataset, filter, camera, streets, ...shared } = props
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const insetSize = useInsetSize(map)
  const located = locatedPlaces(dataset)
  const goHome = useCamera(map, {
    camera,
    places: located,
    moveMap: (to) => dispatch(adjust({ map: to }), 'replace'),
  })
  const places = shownPlaces(marks)
  const fit = useFit(map, { places, isAll: places.length === located.length, goHome })
  return (
    <>
      <div className={classNames(styles.over, styles['over-start'])}>
        <TypeKey picked={filter.type} />
      </div>
      <div className={classNames(styles.over, styles['over-end'])}>
        <MapTools map={map} fit={fit} />
        {STREET_TILES !== undefined && <StreetSwitch streets={streets} address={STREET_TILES} />}
      </div>
      <div className={classNames(styles.over, styles['over-desert'])}>
        {insetSize && (
          <BaghdadInset
            {...{ marks, filter, ...shared }}
            size={insetSize}
            onZoom={() => goTo(map, BAGHDAD)}
          />
        )}
      </div>
      <p className={styles.astray} role="status">
        {fit.isAstray && (
          <button type="button" className="button" onClick={fit.go}>
            {mapWords[lang].astray}
          </button>
        )}
      </p>
      <GestureTip map={map} />
    </>
  )
}
