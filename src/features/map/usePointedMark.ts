import type { LeafletMouseEvent } from 'leaflet'
import { useState } from 'react'
import { useMapEvents } from 'react-leaflet'

import type { PlacedMark } from '#drawing/placedMarks.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { open } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'

/** Pixels within which a mark is picked. */
const REACH = 24

/** Highlights the mark nearest to the pointer and opens it on a click. Returns the mark pointed at. */
export function usePointedMark(
  marks: readonly PlacedMark[],
  highlight: HighlightStore,
): PlacedMark | undefined {
  const dispatch = useDispatch()
  const [pointed, setPointed] = useState<number>()

  function point(row: number | undefined) {
    if (row === pointed) return
    setPointed(row)
    highlight.on(row === undefined ? [] : [row])
  }
  useMapEvents({
    mousemove: (event) => point(nearestMark(marks, event)?.row),
    mouseout: () => point(undefined),
    movestart: () => point(undefined),
    click: (event) => {
      const mark = nearestMark(marks, event)
      if (mark !== undefined) dispatch(open({ incident: mark.incident.id }))
    },
  })

  return marks.find(({ row }) => row === pointed)
}

/** The mark within reach of the pointer that is nearest to it; none while the pointer is on a control. */
function nearestMark(
  marks: readonly PlacedMark[],
  { layerPoint: { x, y }, originalEvent: { target } }: LeafletMouseEvent,
): PlacedMark | undefined {
  if (target instanceof Element && target.closest('a, button') !== null) return undefined
  const near = marks
    .map((mark) => ({ mark, distance: Math.hypot(mark.spot.x - x, mark.spot.y - y) }))
    .filter(({ distance }) => distance <= REACH)
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.mark
}
