import { useId } from 'react'

import type { Place } from '#domain/dataset.ts'
import type { Frame } from '#drawing/frame.ts'
import type { GroundArea } from '#drawing/ground.ts'
import { OUTLINE_ZOOM, outlineTransform } from '#drawing/outline.ts'
import { precisionShapes } from '#drawing/precision.ts'

interface PrecisionLayerProps {
  /** Places that have incidents shown. */
  readonly places: readonly Place[]
  readonly areas: readonly GroundArea[]
  readonly frame: Frame
}

const HATCH_STEP = 7

/** How precisely places are known: a disc of their `precisionKm`, hatching for a whole governorate. */
export function PrecisionLayer({ places, areas, frame }: PrecisionLayerProps) {
  const hatchId = useId()
  const { hatched, discs } = precisionShapes(places, areas, frame)
  const scale = 2 ** (OUTLINE_ZOOM - frame.zoom)
  const step = HATCH_STEP * scale
  return (
    <g className="map-precision">
      <defs>
        <pattern
          id={hatchId}
          width={step}
          height={step}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="map-hatch-line" d={`M0 0V${step}`} strokeWidth={2.4 * scale} />
        </pattern>
      </defs>
      <g
        className="leaflet-zoom-animated"
        style={{ transform: outlineTransform(frame.zoom, frame.origin) }}
      >
        {hatched.map(({ slug, shape }) => (
          <path key={slug} className="map-hatch" d={shape()} fill={`url(#${hatchId})`} />
        ))}
      </g>
      {discs.map(({ key, x, y, radius }) => (
        <circle
          key={key}
          className="map-disc leaflet-zoom-animated"
          r="1"
          style={{ transform: `translate(${x}px, ${y}px) scale(${radius})` }}
        />
      ))}
    </g>
  )
}
