import { ScaleBar, SCALE_SIZE } from '#drawing/ScaleBar.tsx'

import { useFrame } from './useFrame.ts'

/** The scale in a corner of the map, only for the eye. */
export function Scale() {
  return (
    <svg className="map-over map-scale" {...SCALE_SIZE} aria-hidden="true">
      <ScaleBar frame={useFrame()} box={{ x: 0, y: 0, ...SCALE_SIZE }} />
    </svg>
  )
}
