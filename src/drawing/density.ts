import type { Frame } from './frame.ts'
import { sumAt, type PointCounts, type Points } from './points.ts'

/** Incidents by squares of a map. */
export interface DensityGrid {
  readonly columns: number
  readonly rows: number
  /** Corner of the first square in the picture's coordinates, at or beyond the corner of the view. */
  readonly left: number
  readonly top: number
  /** By square, row after row. */
  readonly shown: Uint32Array
  readonly faint: Uint32Array
  /** Most incidents shown in one square. */
  readonly most: number
}

/** Pixels along the side of a square. */
export const SQUARE = 6

/** Counts the incidents of the view by squares. These lie fast on the ground, so that moving the map shifts no count. */
export function densityOf(points: Points, counts: PointCounts, frame: Frame): DensityGrid {
  const { origin, view } = frame
  const scale = 2 ** frame.zoom
  const firstColumn = Math.floor((origin.x + view.x) / SQUARE)
  const firstRow = Math.floor((origin.y + view.y) / SQUARE)
  const columns = Math.floor((origin.x + view.x + view.width) / SQUARE) - firstColumn + 1
  const rows = Math.floor((origin.y + view.y + view.height) / SQUARE) - firstRow + 1
  const shown = new Uint32Array(columns * rows)
  const faint = new Uint32Array(columns * rows)
  let most = 0
  for (let at = 0; at < points.places.length; at++) {
    const column = Math.floor(((points.x[at] ?? 0) * scale) / SQUARE) - firstColumn
    const row = Math.floor(((points.y[at] ?? 0) * scale) / SQUARE) - firstRow
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue
    const square = row * columns + column
    const here = (shown[square] ?? 0) + sumAt(counts.shown, at)
    shown[square] = here
    faint[square] = (faint[square] ?? 0) + sumAt(counts.faint, at)
    most = Math.max(most, here)
  }
  const left = firstColumn * SQUARE - origin.x
  const top = firstRow * SQUARE - origin.y
  return { columns, rows, left, top, shown, faint, most }
}

/** How strongly a square is drawn, above 0 and up to 1: by the logarithm, so that ten against one can be seen beside a thousand. */
export function strengthOf(count: number, most: number): number {
  return Math.log1p(count) / Math.log1p(Math.max(1, most))
}
