import { createPortal } from 'react-dom'

import { BAGHDAD, INSET_UNTIL, ROOMY_WIDTH } from '#layout/cameras.ts'
import { marksOf } from '#layout/map-marks.ts'
import { compose } from '#layout/map-scene.ts'
import { leftOutOnlyBy, rowsShown } from '#tally/tally.ts'

import { AreaLabels } from './AreaLabels.tsx'
import { BaghdadInset } from './BaghdadInset.tsx'
import { goTo } from './goTo.ts'
import { MapDrawing } from './MapDrawing.tsx'
import type { MapViewProps } from './MapView.tsx'
import { MarkTip } from './MarkTip.tsx'
import { measure } from './measure.ts'
import { PlaceLabels } from './PlaceLabels.tsx'
import type { Sight } from './sight.ts'
import { usePointing } from './usePointing.ts'

interface MarksSceneProps extends Pick<
  MapViewProps,
  'dataset' | 'tally' | 'filter' | 'light' | 'steps'
> {
  readonly sight: Sight
}

/** Each incident as its own mark, and the inset that keeps Baghdad's sites apart. */
export function MarksScene({ sight, dataset, tally, filter, light, steps }: MarksSceneProps) {
  const { map, frame, floating, ground, drawingPane, labelPane } = sight
  const marks = marksOf(dataset, rowsShown(tally), leftOutOnlyBy(tally, ['place', 'admin1']))
  const scene = compose(marks, ground, frame, floating, measure)
  const counted = scene.places.map(({ place, shown, faint }) => ({
    place,
    shown: shown.length,
    faint: faint.length,
  }))
  const pointed = usePointing(map, scene.settled, light, steps.incident)
  const isInsetShown = frame.zoom < INSET_UNTIL && frame.view.width >= ROOMY_WIDTH
  const drawing = <MapDrawing {...{ scene, ground, frame, light }} picked={filter.admin1.include} />
  const names = (
    <>
      <PlaceLabels {...{ scene, frame, light }} picked={filter.place} step={steps.place} />
      <AreaLabels
        places={counted}
        boxes={scene.areaBoxes}
        picked={filter.admin1}
        step={steps.admin1}
      />
      {pointed && <MarkTip mark={pointed} frame={frame} />}
    </>
  )
  return (
    <>
      {isInsetShown && (
        <BaghdadInset
          marks={marks}
          ground={ground}
          light={light}
          onPress={() => {
            goTo(map, BAGHDAD)
          }}
        />
      )}
      {createPortal(drawing, drawingPane)}
      {createPortal(names, labelPane)}
    </>
  )
}
