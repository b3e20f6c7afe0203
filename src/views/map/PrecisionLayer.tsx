import { useId } from 'react'

import type { Place } from '#domain/dataset.ts'
import { pixelsPerKm } from '#layout/mercator.ts'
import { OUTLINE_ZOOM, outlineTransform } from '#layout/outline.ts'

import { placeIn, type Frame } from './frame.ts'
import type { GroundArea } from './ground.ts'

interface PrecisionLayerProps {
  /** Places that have incidents shown. */
  readonly places: readonly Place[]
  readonly areas: readonly GroundArea[]
  readonly frame: Frame
}

/** Discs narrower than this say nothing that the marks do not. */
const LEAST_RADIUS = 10
const HATCH_STEP = 7

/** How precisely places are known: a disc of their `precisionKm`, hatching for a whole governorate. */
export function PrecisionLayer({ places, areas, frame }: PrecisionLayerProps) {
  const hatchId = useId()
  const hatched = areas.filter(({ slug }) =>
    places.some(({ kind, admin1 }) => kind === 'governorate' && admin1 === slug),
  )
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
        {hatched.map(({ slug, path }) => (
          <path key={slug} className="map-hatch" d={path} fill={`url(#${hatchId})`} />
        ))}
      </g>
      {discsOf(places, hatched, frame).map(({ key, x, y, radius }) => (
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

// Several districts of Baghdad share one point and radius: one disc stands for them all.
function discsOf(places: readonly Place[], hatched: readonly GroundArea[], frame: Frame) {
  const discs = new Map<string, { key: string; x: number; y: number; radius: number }>()
  for (const place of places) {
    const radius = place.precisionKm * pixelsPerKm(place.lat, frame.zoom)
    const isHatched = place.kind === 'governorate' && hatched.some((a) => a.slug === place.admin1)
    if (radius < LEAST_RADIUS || isHatched) continue
    const key = `${place.lat} ${place.lon} ${place.precisionKm}`
    discs.set(key, { key, ...placeIn(frame, place), radius })
  }
  return [...discs.values()]
}
