import type { Map as LeafletMap } from 'leaflet'
import { useRef } from 'react'

import type { PointCounts, Points } from '#drawing/points.ts'

import { useDensity } from './useDensity.ts'

interface DensityLayerProps {
  readonly map: LeafletMap
  readonly points: Points
  readonly counts: PointCounts
}

/** Thousands of incidents as squares of the map: the stronger, the more. */
export function DensityLayer({ map, points, counts }: DensityLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useDensity(map, canvas, { points, counts })
  return <canvas ref={canvas} className="map-density leaflet-zoom-animated" aria-hidden="true" />
}
