import type { MapCamera } from '#state/viewState.ts'
import { NONE } from '#domain/facets.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { homeCamera, INSET_SIZE, INSET_UNTIL } from '#drawing/cameras.ts'
import { coarse } from '#drawing/coarse.ts'
import { stillFrame } from '#drawing/frame.ts'
import type { Ground } from '#drawing/ground.ts'
import { locatedPlaces, marksOf, unlocatedRows } from '#drawing/mapMarks.ts'
import { compose } from '#drawing/mapScene.ts'
import type { Size } from '#drawing/mercator.ts'
import { rowsShown } from '#analysis/tally/tally.ts'

import { InsetDrawing } from './BaghdadInset.tsx'
import { mapWords } from '#i18n/words/map.ts'
import { Dock } from './Dock.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import type { MapViewProps } from './MapView.tsx'
import { measure } from './measure.ts'
import { PlaceLabels } from './PlaceLabels.tsx'

export interface StillMapProps extends Pick<
  MapViewProps,
  'dataset' | 'tally' | 'filter' | 'light'
> {
  readonly ground: Ground | undefined
  readonly camera?: MapCamera | undefined
  /** On paper outlines are fine and Baghdad is enlarged, for which a page has no room before its scripts run. */
  readonly onPaper?: boolean
  readonly steps: Pick<MapViewProps['steps'], 'place'>
}

/** In pixels; about what the map has on a wide page. */
const SIZE: Size = { width: 800, height: 640 }
const MARGIN = 12

/** The map as a picture of one size, whose places are links. */
export function StillMap({ ground, camera, onPaper = false, ...props }: StillMapProps) {
  const { dataset, tally, filter, light, steps } = props
  const { lang, dir } = useLocale()
  const marks = marksOf(dataset, rowsShown(tally), [])
  const frame = stillFrame(camera ?? homeCamera(locatedPlaces(dataset), SIZE, dir), SIZE)
  const inset = onPaper && frame.zoom < INSET_UNTIL ? insetBox(dir) : undefined
  const scene = compose(marks, ground, frame, inset ? [inset] : [], measure)
  return (
    <div className="map-body map-still">
      <div className="map-still-picture">
        <MapDrawing
          {...{ scene, frame, light }}
          ground={onPaper ? ground : ground && coarse(ground, frame.zoom)}
          picked={filter.admin1.include}
        />
        <PlaceLabels {...{ scene, frame, light }} picked={filter.place} step={steps.place} />
        {inset && (
          <div className="map-inset map-still-inset" aria-hidden="true">
            <InsetDrawing drawn={{ marks, ground, light }} />
          </div>
        )}
      </div>
      <div className="map-over map-over-start">
        <Dock
          rows={unlocatedRows(dataset, rowsShown(tally))}
          visible={tally.visible}
          picked={filter.place.include.includes(NONE)}
          light={light}
          step={steps.place}
        />
      </div>
      <p className="map-over map-credit">{mapWords[lang].credit}</p>
    </div>
  )
}

/** Where Baghdad is enlarged: at the foot of the side that lines start from, as on the screen. */
function insetBox(dir: 'ltr' | 'rtl') {
  const { width, height } = INSET_SIZE
  const x = dir === 'ltr' ? MARGIN : SIZE.width - MARGIN - width
  return { x, y: SIZE.height - MARGIN - height, width, height }
}
