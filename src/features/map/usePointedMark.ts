import { useState } from 'react'

import type { Point } from '#drawing/mercator.ts'
import type { PlacedMark } from '#drawing/placedMarks.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { open } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'

/** Pixels within which a mark is picked. */
const REACH = 24

/** The mark nearest to the pointer: it is highlighted, and a press opens it. */
export function usePointedMark(marks: readonly PlacedMark[], highlight: HighlightStore) {
  const dispatch = useDispatch()
  const [row, setRow] = useState<number>()
  return {
    pointed: marks.find((mark) => mark.row === row),
    /** Told where the pointer is, if it is on the ground at all. */
    pointAt: (point: Point | undefined) => {
      const next = nearestMark(marks, point)?.row
      if (next === row) return
      setRow(next)
      highlight.on(next === undefined ? [] : [next])
    },
    openAt: (point: Point | undefined) => {
      const mark = nearestMark(marks, point)
      if (mark !== undefined) dispatch(open({ incident: mark.incident.id }))
    },
  }
}

/** Whether an event is one of a control on the map rather than of the ground. */
export function isOnControl({ target }: Pick<Event, 'target'>): boolean {
  return target instanceof Element && target.closest('a, button') !== null
}

function nearestMark(
  marks: readonly PlacedMark[],
  point: Point | undefined,
): PlacedMark | undefined {
  if (point === undefined) return undefined
  const near = marks
    .map((mark) => ({ mark, distance: Math.hypot(mark.spot.x - point.x, mark.spot.y - point.y) }))
    .filter(({ distance }) => distance <= REACH)
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.mark
}
