import { useState } from 'react'
import { createPortal } from 'react-dom'

import { composeCrowd, type Crowding, type CrowdScene as Scene } from '#drawing/crowd.ts'
import {
  countedPlaces,
  rowsAt,
  type PlaceCount,
  type PointCounts,
  type Points,
} from '#drawing/points.ts'

import { AreaLabels } from './AreaLabels.tsx'
import { CrowdDrawing } from './CrowdDrawing.tsx'
import { CrowdLabels } from './CrowdLabels.tsx'
import type { MapViewProps } from './MapView.tsx'
import { measure } from './measure.ts'
import { PlaceTip } from './PlaceTip.tsx'
import type { Sight } from './sight.ts'
import { usePicking } from './usePicking.ts'

/** The incidents of a dataset by place, and how so many are drawn. */
export interface Crowd {
  readonly points: Points
  readonly counts: PointCounts
  readonly crowding: Crowding
}

interface CrowdSceneProps extends Pick<MapViewProps, 'tally' | 'filter' | 'light' | 'steps'> {
  readonly crowd: Crowd
  readonly sight: Sight
}

/** More incidents than there is room for marks, by place: picked by place, and named where most are. */
export function CrowdScene({ crowd, sight, tally, filter, light, steps }: CrowdSceneProps) {
  const { map, frame, drawingPane, labelPane } = sight
  const { points, counts, crowding } = crowd
  const [pointed, setPointed] = useState<number>()
  const places = usePlaces(points, counts)
  const scene = useScene(places, crowding, sight)
  const lightPlace = (at: number | undefined) =>
    light.on(at === undefined ? [] : rowsAt(points, tally.fails, at))

  usePicking(map, {
    spots: scene.spots.map(({ spot }) => spot),
    onPoint: (index) => {
      const at = index === undefined ? undefined : scene.spots[index]?.at
      if (at === pointed) return
      setPointed(at)
      lightPlace(at)
    },
    onPick: (index) => {
      const spot = scene.spots[index]
      if (spot !== undefined) steps.place.take(spot.place.id)
    },
  })

  const tipped = scene.spots.find(({ at }) => at === pointed)
  const names = (
    <>
      <CrowdLabels
        {...{ scene, frame }}
        picked={filter.place}
        onLight={lightPlace}
        step={steps.place}
      />
      <AreaLabels
        places={places}
        boxes={scene.areaBoxes}
        picked={filter.admin1}
        step={steps.admin1}
      />
      {tipped && <PlaceTip spot={tipped} frame={frame} />}
    </>
  )
  return (
    <>
      {createPortal(
        <CrowdDrawing {...{ crowd, sight, scene, light }} picked={filter.admin1.include} />,
        drawingPane,
      )}
      {createPortal(names, labelPane)}
    </>
  )
}

// Hooks, so that the compiler keeps what they return while the light moves and, for places, the map.

function usePlaces(points: Points, counts: PointCounts): readonly PlaceCount[] {
  'use memo'
  return countedPlaces(points, counts)
}

function useScene(places: readonly PlaceCount[], crowding: Crowding, sight: Sight): Scene {
  'use memo'
  return composeCrowd(places, crowding, sight, measure)
}
