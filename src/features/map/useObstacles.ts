import type { Map as LeafletMap } from 'leaflet'
import { useLayoutEffect, useState } from 'react'

import { holds, type Box } from '#drawing/box.ts'

/**
 * Rectangles of what floats over the map (`.map-over` beside it), from the map's own corner; `undefined` until they are
 * measured. What shrinks a little keeps its room, so that names need not find their places again for a count with a
 * digit less.
 */
export function useObstacles(map: LeafletMap): readonly Box[] | undefined {
  const [boxes, setBoxes] = useState<readonly Box[]>()

  useLayoutEffect(
    function measureOverlays() {
      const container = map.getContainer()
      const over = [...(container.parentElement?.querySelectorAll('.map-over') ?? [])]
      const measure = () => {
        const corner = container.getBoundingClientRect()
        const now = over.map((element) => relativeTo(corner, element.getBoundingClientRect()))
        setBoxes((before) =>
          before && now.every((box, at) => isAsGood(before[at], box)) ? before : now,
        )
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

/** Whether a box as it was holds what it is now, which fills at least half of it. */
function isAsGood(before: Box | undefined, now: Box): boolean {
  return before !== undefined && holds(before, now) && 2 * areaOf(now) >= areaOf(before)
}

function areaOf({ width, height }: Box): number {
  return width * height
}
