import { createPortal } from 'react-dom'

import type { MapMark } from '#drawing/mapMarks.ts'
import { compose } from '#drawing/mapScene.ts'

import { AreaLabels } from './AreaLabels.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import type { MapViewProps } from './MapView.tsx'
import { MarkTip } from './MarkTip.tsx'
import { measure } from './measure.ts'
import { PlaceLabels } from './PlaceLabels.tsx'
import type { Sight } from './sight.ts'
import { usePointing } from './usePointing.ts'

interface MarksSceneProps extends Pick<MapViewProps, 'filter' | 'light' | 'steps'> {
  readonly sight: Sight
  readonly marks: readonly MapMark[]
}

/** Each incident as its own mark. */
export function MarksScene({ sight, marks, filter, light, steps }: MarksSceneProps) {
  const { map, frame, floating, ground, drawingPane, labelPane } = sight
  const scene = compose(marks, ground, frame, floating, measure)
  const counted = scene.places.map(({ place, shown, faint }) => ({
    place,
    shown: shown.length,
    faint: faint.length,
  }))
  const pointed = usePointing(map, scene.settled, light, steps.incident)
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
      {createPortal(drawing, drawingPane)}
      {createPortal(names, labelPane)}
    </>
  )
}
