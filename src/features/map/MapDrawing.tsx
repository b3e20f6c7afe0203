import { placeIn, type Frame } from '#drawing/frame.ts'
import { TOWN_RADIUS, type Ground } from '#drawing/ground.ts'
import type { Scene } from '#drawing/mapScene.ts'
import type { Light } from '#ui/light.ts'

import { BasemapLayer } from './BasemapLayer.tsx'
import { MarksLayer } from './MarksLayer.tsx'
import { PrecisionLayer } from './PrecisionLayer.tsx'
import { TiesLayer } from './TiesLayer.tsx'

interface MapDrawingProps {
  readonly scene: Scene
  readonly ground: Ground | undefined
  readonly frame: Frame
  /** Slugs of the governorates that the reader picked. */
  readonly picked: readonly string[]
  readonly light: Light
}

const TOWN_BASELINE = 11

/** All that is drawn and not read out: names and the list tell the same in words. */
export function MapDrawing({ scene, ground, frame, picked, light }: MapDrawingProps) {
  const precise = scene.places.filter(({ shown }) => shown.length > 0).map(({ place }) => place)
  return (
    <svg className="map-drawing" width="1" height="1" aria-hidden="true">
      {ground && <BasemapLayer ground={ground} frame={frame} picked={picked} />}
      <PrecisionLayer places={precise} areas={ground?.governorates ?? []} frame={frame} />
      <TownsLayer scene={scene} frame={frame} />
      <TiesLayer labels={scene.placeBoxes} />
      <MarksLayer marks={scene.settled} light={light} />
    </svg>
  )
}

function TownsLayer({ scene, frame }: { readonly scene: Scene; readonly frame: Frame }) {
  return scene.towns.map((town) => {
    const box = scene.townBoxes.get(town.name)
    if (box === undefined) return null
    const { x, y } = placeIn(frame, town)
    return (
      <g key={town.name} className="map-town">
        <circle cx={x} cy={y} r={TOWN_RADIUS} />
        <text x={box.x} y={box.y + TOWN_BASELINE}>
          {town.name}
        </text>
      </g>
    )
  })
}
