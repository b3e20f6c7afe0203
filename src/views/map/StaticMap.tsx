import type { Basemap } from '#dataset/basemap.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Filter } from '#filters/filter.ts'
import { NONE } from '#filters/filter.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import { homeCamera } from '#layout/cameras.ts'
import { coarse } from '#layout/coarse.ts'
import { stillFrame } from '#layout/frame.ts'
import { groundOf } from '#layout/ground.ts'
import { locatedPlaces, marksOf, unlocatedRows } from '#layout/map-marks.ts'
import { compose } from '#layout/map-scene.ts'
import type { Size } from '#layout/mercator.ts'
import { rowsShown, type Tally } from '#tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { Panel } from '#ui/Panel.tsx'
import type { Step } from '#ui/step.ts'

import { Dock } from './Dock.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import { measure } from './measure.ts'
import { PlaceLabels } from './PlaceLabels.tsx'

export interface StaticMapProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly basemap: Basemap
  readonly light: Light
  readonly steps: { readonly place: Step<string> }
}

/** In pixels; about what the map has on a wide page. */
const SIZE: Size = { width: 800, height: 640 }

/** The map as a still picture, whose places are links, until the one that moves takes over. */
export function StaticMap({ dataset, tally, filter, basemap, light, steps }: StaticMapProps) {
  const { t, lang, dir } = useFullLocale()
  const marks = marksOf(dataset, rowsShown(tally), [])
  const frame = stillFrame(homeCamera(locatedPlaces(dataset), SIZE, dir), SIZE)
  const ground = groundOf(basemap, { governorates: t.codes.governorate, lang })
  const scene = compose(marks, ground, frame, [], measure)
  return (
    <Panel className="map" heading={t.map.heading} hint={t.map.hint}>
      <div className="map-body map-still">
        <div className="map-still-picture">
          <MapDrawing
            {...{ scene, frame }}
            ground={coarse(ground, frame.zoom)}
            picked={[]}
            light={light}
          />
          <PlaceLabels {...{ scene, frame, light }} picked={filter.place} step={steps.place} />
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
      </div>
    </Panel>
  )
}
