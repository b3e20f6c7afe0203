import type { Basemap } from '#domain/basemap.ts'
import type { MapCamera } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { mapWords } from '#i18n/words/map.ts'
import { rowsShown } from '#analysis/tally/tally.ts'
import { homeCamera } from '#drawing/cameras.ts'
import { locatedPlaces, marksOf } from '#drawing/mapMarks.ts'
import { MapPicture } from '#drawing/MapPicture.tsx'
import { layOutMapPicture } from '#drawing/mapPictureLayout.ts'
import { outlinesOf, type Outlines } from '#drawing/outlines.ts'
import { Panel } from '#ui/Panel.tsx'
import { classNames } from '#ui/classNames.ts'

import styles from './map.module.css'
import { MapFoot } from './MapFoot.tsx'
import type { MapViewProps } from './MapView.tsx'

type Shown = Pick<MapViewProps, 'dataset' | 'tally' | 'filter'>

export interface StaticMapProps extends Shown, Pick<MapViewProps, 'highlight'> {
  readonly basemap: Basemap | undefined
}

interface MapImageProps extends Shown {
  readonly outlines: Outlines | undefined
  readonly camera?: MapCamera | undefined
  /** Without inset and scale, for which a page has no room before its scripts run. */
  readonly isPlain?: boolean
}

/** In pixels; about what the map has on a wide page. */
const SIZE = { width: 800, height: 640 }

/** The map as a picture, until the one that moves takes over. */
export default function StaticMap({ basemap, ...props }: StaticMapProps) {
  const { lang } = useLocale()
  return (
    <Panel className={styles.root} heading={mapWords[lang].heading} hint={mapWords[lang].hint}>
      <MapImage {...props} outlines={basemap && outlinesOf(basemap)} isPlain />
      <MapFoot {...props} />
    </Panel>
  )
}

/** The map as a picture of one size. */
export function MapImage({ outlines, camera, isPlain = false, ...props }: MapImageProps) {
  const { dataset, tally, filter } = props
  const { lang } = useLocale()
  const layout = layOutMapPicture(marksOf(dataset, rowsShown(tally), []), outlines, {
    camera: camera ?? homeCamera(locatedPlaces(dataset), SIZE),
    size: SIZE,
    lang,
    isPlain,
  })
  return (
    <div className={classNames(styles.body, styles.static)}>
      <MapPicture
        layout={layout}
        picked={filter.admin1.include}
        className={styles.picture}
        preserveAspectRatio="xMidYMid slice"
        role="img"
        aria-label={mapWords[lang].picture}
      />
    </div>
  )
}
