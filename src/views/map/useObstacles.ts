import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

import type { Box } from '#layout/box.ts'

/** Rectangles of what floats over the map (`.map-over` beside it), from the map's own corner. */
export function useObstacles(map: LeafletMap): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([])

  useEffect(
    function measureOverlays() {
      const container = map.getContainer()
      const over = [...(container.parentElement?.querySelectorAll('.map-over') ?? [])]
      const observer = new ResizeObserver(() => {
        const corner = container.getBoundingClientRect()
        setBoxes(over.map((element) => relativeTo(corner, element.getBoundingClientRect())))
      })
      for (const element of [container, ...over]) observer.observe(element)
      return function stopMeasuring() {
        observer.disconnect()
      }
    },
    [map],
  )

  return boxes
}

function relativeTo(corner: DOMRect, { x, y, width, height }: DOMRect): Box {
  return { x: x - corner.x, y: y - corner.y, width, height }
}
