import type { CrowdScene as Scene, PlaceSpot } from '#drawing/crowd.ts'
import type { Points } from '#drawing/points.ts'
import { useLit, type Light } from '#ui/light.ts'

import { BasemapLayer } from './BasemapLayer.tsx'
import { CirclesLayer } from './CirclesLayer.tsx'
import type { Crowd } from './CrowdScene.tsx'
import { DensityLayer } from './DensityLayer.tsx'
import { PrecisionLayer } from './PrecisionLayer.tsx'
import type { Sight } from './sight.ts'

interface CrowdDrawingProps {
  readonly crowd: Crowd
  readonly sight: Sight
  readonly scene: Scene
  readonly light: Light
  /** Slugs of the governorates that the reader picked. */
  readonly picked: readonly string[]
}

const RING_GAP = 3
const LEAST_RING = 6

/** The ground, the incidents of each place as a circle or all of them as squares, and rings around what is alight. */
export function CrowdDrawing({ crowd, sight, scene, light, picked }: CrowdDrawingProps) {
  const { frame, ground } = sight
  const precise = scene.named.filter(({ shown }) => shown > 0).map(({ place }) => place)
  const areCircles = crowd.crowding === 'circles'
  return (
    <>
      <svg className="map-drawing" width="1" height="1" aria-hidden="true">
        {ground && <BasemapLayer ground={ground} frame={frame} picked={picked} />}
        <PrecisionLayer places={precise} areas={ground?.governorates ?? []} frame={frame} />
        {areCircles && <CirclesLayer spots={scene.spots} />}
      </svg>
      {!areCircles && <DensityLayer map={sight.map} {...crowd} />}
      <svg className="map-drawing map-rings" width="1" height="1" aria-hidden="true">
        <Rings spots={scene.spots} points={crowd.points} light={light} />
      </svg>
    </>
  )
}

interface RingsProps {
  readonly spots: readonly PlaceSpot[]
  readonly points: Points
  readonly light: Light
}

function Rings({ spots, points, light }: RingsProps) {
  const lit = new Set(Array.from(useLit(light), (row) => points.placeOf[row]))
  return spots
    .filter(({ at }) => lit.has(at))
    .map(({ at, spot, radius }) => (
      <circle
        key={at}
        className="map-ring"
        cx={spot.x}
        cy={spot.y}
        r={Math.max(LEAST_RING, radius + RING_GAP)}
      />
    ))
}
