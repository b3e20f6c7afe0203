import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent } from 'react'

import type { Point } from '#drawing/mercator.ts'

/** Pixels within which a mark is picked. */
const REACH = 24

interface Picking {
  /** Where the marks stand, in layer points. */
  readonly spots: readonly Point[]
  /** The mark pointed at, by index, or none. */
  readonly onPoint: (index: number | undefined) => void
  readonly onPick: (index: number) => void
}

/** Points at and picks the nearest mark, wherever on the map the pointer is; links stay links. */
export function usePicking(map: LeafletMap, { spots, onPoint, onPick }: Picking): void {
  const point = useEffectEvent((event: LeafletMouseEvent) => {
    onPoint(isOnLink(event) ? undefined : nearest(spots, event.layerPoint))
  })
  const leave = useEffectEvent(() => {
    onPoint(undefined)
  })
  const pick = useEffectEvent((event: LeafletMouseEvent) => {
    const index = isOnLink(event) ? undefined : nearest(spots, event.layerPoint)
    if (index !== undefined) onPick(index)
  })

  useEffect(
    function pickOnMap() {
      const onMove = (event: LeafletMouseEvent) => {
        point(event)
      }
      const onOut = () => {
        leave()
      }
      const onClick = (event: LeafletMouseEvent) => {
        pick(event)
      }
      map.on('mousemove', onMove)
      map.on('mouseout movestart', onOut)
      map.on('click', onClick)
      return function stopPicking() {
        map.off('mousemove', onMove)
        map.off('mouseout movestart', onOut)
        map.off('click', onClick)
      }
    },
    [map],
  )
}

function nearest(spots: readonly Point[], { x, y }: Point): number | undefined {
  let least = REACH
  let found: number | undefined
  spots.forEach((spot, index) => {
    const distance = Math.hypot(spot.x - x, spot.y - y)
    if (distance > least || (distance === least && found !== undefined)) return
    least = distance
    found = index
  })
  return found
}

function isOnLink({ originalEvent: { target } }: LeafletMouseEvent): boolean {
  return target instanceof Element && target.closest('a') !== null
}
