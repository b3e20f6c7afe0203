import type { PointerEvent } from 'react'

/** Pixels from its middle within which a mark is hit. */
const REACH = 10

/**
 * The row of the mark that a press on a day would open: the nearest within reach, of that day alone. The strip with the
 * number stands for the day, and so does all of it under a finger, which hides what it points at.
 */
export function markAt(event: PointerEvent<HTMLElement>): number | undefined {
  const { currentTarget: day, clientX, clientY, pointerType } = event
  const strip = day.firstElementChild?.getBoundingClientRect()
  if (pointerType === 'touch' || strip === undefined || clientY < strip.bottom) return undefined
  const near = Array.from(day.querySelectorAll<HTMLElement>('[data-row]'), (mark) => {
    const box = mark.getBoundingClientRect()
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    return { row: Number(mark.dataset['row']), distance: Math.hypot(x - clientX, y - clientY) }
  }).filter(({ distance }) => distance <= REACH)
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.row
}
