import type { Map as LeafletMap } from 'leaflet'
import { useLayoutEffect, useState } from 'react'

import type { Box } from '#drawing/box.ts'

const OVERLAYS = '.map-over'

/** Rectangles of what floats over the map, from the map's own corner; `undefined` until they are measured. */
export function useObstacles(map: LeafletMap): readonly Box[] | undefined {
  const [boxes, setBoxes] = useState<readonly Box[]>()

  useLayoutEffect(
    function measureOverlays() {
      const container = map.getContainer()
      const over = [...(container.parentElement?.querySelectorAll(OVERLAYS) ?? [])]
      const measure = () => {
        const corner = container.getBoundingClientRect()
        setBoxes(over.map((element) => relativeTo(corner, element.getBoundingClientRect())))
      }
      const observer = new ResizeObserver(measure)
      for (const element of [container, ...over]) observer.observe(element)
      measure()
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
