import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet'
import { useLayoutEffect, useState } from 'react'

import type { Frame } from '#drawing/frame.ts'

import { frameAhead, frameOf, sameFrame } from './frame.ts'

/** The frame that the map shows or, while it zooms, is on the way to: marks fly there by a CSS transition. */
export function useFrame(map: LeafletMap): Frame {
  const [frame, setFrame] = useState(() => frameOf(map))

  useLayoutEffect(
    function followMap() {
      const show = (next: Frame) => {
        setFrame((shown) => (sameFrame(shown, next) ? shown : next))
      }
      const onMove = () => {
        show(frameOf(map))
      }
      const onZoomAhead = (event: ZoomAnimEvent) => {
        show(frameAhead(map, event))
      }
      onMove()
      map.on('zoom moveend resize', onMove)
      map.on('zoomanim', onZoomAhead)
      return function stopFollowing() {
        map.off('zoom moveend resize', onMove)
        map.off('zoomanim', onZoomAhead)
      }
    },
    [map],
  )

  return frame
}
