import { once } from '#domain/memoize.ts'

import type { Ground, Shape } from './ground.ts'
import { OUTLINE_ZOOM } from './outline.ts'

/** The ground for a still picture at a zoom level: points closer than a pixel of it are left out. */
export function coarse(ground: Ground, zoom: number): Ground {
  const pixel = 2 ** (OUTLINE_ZOOM - zoom)
  const thin = (shape: Shape) => once(() => thinned(shape(), pixel))
  return {
    ...ground,
    sea: thin(ground.sea),
    countries: ground.countries.map(({ id, shape }) => ({ id, shape: thin(shape) })),
    governorates: ground.governorates.map((area) => ({ ...area, shape: thin(area.shape) })),
    border: thin(ground.border),
    frontiers: thin(ground.frontiers),
    lakes: thin(ground.lakes),
    rivers: thin(ground.rivers),
  }
}

/** A path of `outline` with whole numbers, and with no two points in a row closer than `least`. */
function thinned(path: string, least: number): string {
  const lines = path.split('M').filter((line) => line !== '')
  return lines.map((line) => thinnedLine(line, least)).join('')
}

function thinnedLine(line: string, least: number): string {
  const end = line.endsWith('Z') ? 'Z' : ''
  const points = line.replace('Z', '').split('L').map(pointOf)
  const kept: (readonly [number, number])[] = []
  points.forEach(([x, y], index) => {
    const before = kept.at(-1)
    const isLast = index === points.length - 1 && end === ''
    const isFar = before === undefined || Math.hypot(x - before[0], y - before[1]) >= least
    if (isFar || isLast) kept.push([x, y])
  })
  return `M${kept.map(([x, y]) => `${x} ${y}`).join('L')}${end}`
}

function pointOf(text: string): readonly [number, number] {
  const [x = 0, y = 0] = text.split(' ').map((number) => Math.round(Number(number)))
  return [x, y]
}
