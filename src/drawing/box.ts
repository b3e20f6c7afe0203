import type { Point, Size } from './mercator.ts'

/** A rectangle in pixels by its corner of least x and y. */
export interface Box extends Point, Size {}

/** Whether two rectangles share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The square around a mark. */
export function boxAround({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

/** The point of a rectangle that is nearest to a point. */
export function nearestOf(box: Box, { x, y }: Point): Point {
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  }
}

/** Whether a rectangle lies wholly inside another. */
export function containsBox(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
