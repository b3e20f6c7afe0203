import type { Point } from './mercator.ts'

/** Pixels: points closer than this are one place. */
const GRAIN = 1 / 64
/** Share by which two marks may be nearer than they should, for the sake of rounding. */
const ROUNDING = 1e-6

/**
 * Where marks come to rest: one after the other takes the free spot nearest to its true place, the first of every
 * place before the second of any. No two overlap; a mark that nothing touches stays where it is. The same points give
 * the same answer. All in pixels.
 */
export function packMarks(points: readonly Point[], radius: number): readonly Point[] {
  const packing = new Packing(2 * radius)
  const spots = new Map<number, Point>()
  for (const index of inTurns(points)) {
    const home = points[index]
    if (home !== undefined) spots.set(index, packing.take(home))
  }
  return points.map((point, index) => spots.get(index) ?? point)
}

/** The order in which marks are placed, by index: turn by turn through the places. */
function inTurns(points: readonly Point[]): readonly number[] {
  const seen = new Map<string, number>()
  const turns = points.map(({ x, y }) => {
    const key = `${Math.round(x / GRAIN)},${Math.round(y / GRAIN)}`
    const turn = seen.get(key) ?? 0
    seen.set(key, turn + 1)
    return turn
  })
  const order = points.map((_, index) => index)
  return order.toSorted((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0) || a - b)
}

/** Spots that keep a distance from each other. */
class Packing {
  readonly #distance: number
  /** Nearer than this, two spots would overlap. */
  readonly #least: number
  readonly #spots: Point[] = []
  /** Free spots that touch two others: with those beside a single one, all that can be nearest to a place. */
  #pockets: Point[] = []

  constructor(distance: number) {
    this.#distance = distance
    this.#least = distance * (1 - ROUNDING)
  }

  /** Takes the free spot nearest to a place. */
  take(home: Point): Point {
    const spot = this.#nearestFree(home)
    this.#pockets = this.#pockets.filter((pocket) => !this.#overlap(pocket, spot))
    for (const other of this.#spots) {
      const made = touching(spot, other, this.#distance).filter((pocket) => this.#isFree(pocket))
      this.#pockets.push(...made)
    }
    this.#spots.push(spot)
    return spot
  }

  #nearestFree(home: Point): Point {
    const inTheWay = this.#spots.filter((spot) => this.#overlap(spot, home))
    if (inTheWay.length === 0) return home
    const beside = inTheWay
      .map((spot) => pushedOff(home, spot, this.#distance))
      .filter((spot) => this.#isFree(spot))
    return nearest(home, [...beside, ...this.#pockets])
  }

  #isFree(point: Point): boolean {
    return this.#spots.every((spot) => !this.#overlap(spot, point))
  }

  #overlap(a: Point, b: Point): boolean {
    const [x, y] = [a.x - b.x, a.y - b.y]
    return x * x + y * y < this.#least * this.#least
  }
}

/** The nearest of some spots; of those as near as each other, which differ by rounding, the first. */
function nearest(home: Point, spots: readonly Point[]): Point {
  let found = home
  let least = Infinity
  for (const spot of spots) {
    const off = lengthOf(spot.x - home.x, spot.y - home.y)
    if (off >= least * (1 - ROUNDING)) continue
    found = spot
    least = off
  }
  return found
}

/** The point at a distance from another that is nearest to where one is; to the right when both are one. */
function pushedOff(from: Point, other: Point, distance: number): Point {
  const [x, y] = [from.x - other.x, from.y - other.y]
  const length = lengthOf(x, y)
  if (length < GRAIN) return { x: other.x + distance, y: other.y }
  return { x: other.x + (x / length) * distance, y: other.y + (y / length) * distance }
}

/** The points at the same distance from two others: two, or none where they are too far apart. */
function touching(a: Point, b: Point, distance: number): readonly Point[] {
  const [x, y] = [(b.x - a.x) / 2, (b.y - a.y) / 2]
  const half = lengthOf(x, y)
  if (half > distance || half === 0) return []
  const rise = Math.sqrt(distance * distance - half * half) / half
  return [
    { x: a.x + x - y * rise, y: a.y + y + x * rise },
    { x: a.x + x + y * rise, y: a.y + y - x * rise },
  ]
}

/** `Math.hypot` differs between engines in its last digit, and the page is drawn by one and taken over by another. */
function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y)
}
