import { pathScale } from './geoPath.ts'
import type { Outlines } from './outlines.ts'

/** The same outlines for a picture at a zoom level: points closer than a pixel of it are left out. */
export function simplify(outlines: Outlines, zoom: number): Outlines {
  const least = 1 / pathScale(zoom)
  // A tenth of a unit is a third of a pixel at level 10.
  const digits = zoom <= 7 ? 0 : zoom <= 10 ? 1 : 2
  const thin = (path: string) => thinned(path, least, digits)
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

/** A path of `geoPath` with shorter numbers, and with no two points in a row closer than `least`. */
function thinned(path: string, least: number, digits: number): string {
  const lines = path.split('M').filter((line) => line !== '')
  return lines.map((line) => thinnedLine(line, least, digits)).join('')
}

function thinnedLine(line: string, least: number, digits: number): string {
  const end = line.endsWith('Z') ? 'Z' : ''
  const points = line
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(' ').map(Number))
  const kept: (readonly [number, number])[] = []
  points.forEach(([x = 0, y = 0], index) => {
    const before = kept.at(-1)
    const isLast = index === points.length - 1 && end === ''
    const isFar = before === undefined || Math.hypot(x - before[0], y - before[1]) >= least
    if (isFar || isLast) kept.push([x, y])
  })
  const short = (value: number) => Number(value.toFixed(digits))
  return `M${kept.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${end}`
}
