import type { Box } from './box.ts'
import { pathScale } from './geoPath.ts'
import type { Outlines } from './outlines.ts'

/**
 * The same outlines for a picture at a zoom level: points closer than a pixel of it are left out, and those between
 * others beyond the same edge of what it shows, as no line that they are on comes into view.
 */
export function simplify(outlines: Outlines, zoom: number, seen?: Box): Outlines {
  const least = 1 / pathScale(zoom)
  // A tenth of a unit is a third of a pixel at level 10.
  const digits = zoom <= 7 ? 0 : zoom <= 10 ? 1 : 2
  const thin = (path: string) => thinned(path, { least, digits, seen })
  return {
    ...outlines,
    sea: thin(outlines.sea),
    abroad: thin(outlines.abroad),
    governorates: outlines.governorates.map((area) => ({ ...area, path: thin(area.path) })),
    border: thin(outlines.border),
    frontiers: thin(outlines.frontiers),
    lakes: thin(outlines.lakes),
    rivers: thin(outlines.rivers),
  }
}

type PathPoint = readonly [x: number, y: number]

interface Fineness {
  /** No two points in a row are closer. */
  readonly least: number
  /** After the decimal point of a number. */
  readonly digits: number
  readonly seen: Box | undefined
}

function thinned(path: string, fineness: Fineness): string {
  const lines = path.split('M').filter((line) => line !== '')
  return lines.map((line) => thinnedLine(line, fineness)).join('')
}

function thinnedLine(line: string, { least, digits, seen }: Fineness): string {
  const end = line.endsWith('Z') ? 'Z' : ''
  const points = line
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(' ').map(Number))
  const kept: PathPoint[] = []
  points.forEach(([x = 0, y = 0], index) => {
    const before = kept.at(-1)
    const isLast = index === points.length - 1 && end === ''
    const isFar = before === undefined || Math.hypot(x - before[0], y - before[1]) >= least
    if (isFar || isLast) kept.push([x, y])
  })
  const short = (value: number) => Number(value.toFixed(digits))
  const shown = seen === undefined ? kept : inView(kept, seen)
  if (shown.length === 0) return ''
  return `M${shown.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${end}`
}

/** Without the points that lie beyond the same edge as the one kept before and the one after. */
function inView(points: readonly PathPoint[], seen: Box): readonly PathPoint[] {
  if (sharesEdge(points, seen)) return []
  const kept: PathPoint[] = []
  points.forEach((point, at) => {
    const [before, after] = [kept.at(-1), points[at + 1]]
    const isBeyond = before && after && sharesEdge([before, point, after], seen)
    if (!isBeyond) kept.push(point)
  })
  return kept
}

function sharesEdge(points: readonly PathPoint[], { x, y, width, height }: Box): boolean {
  return (
    points.every(([px]) => px < x) ||
    points.every(([px]) => px > x + width) ||
    points.every(([, py]) => py < y) ||
    points.every(([, py]) => py > y + height)
  )
}
