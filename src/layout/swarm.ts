import {
  forceCollide,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force'

import type { Point } from './mercator.ts'

interface Mark extends SimulationNodeDatum {
  x: number
  y: number
  /** The true place, to the grain. */
  readonly home: Point
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const PULL_TICKS = 160
const PUSH_TICKS = 400
/** Pixels: points closer than this are one place, as a quadtree never gets done parting what is all but equal. */
const GRAIN = 1 / 64
/** Share of the radius that two marks may still overlap by. */
const SLACK = 0.02

/**
 * Where marks come to rest: each at the free spot nearest to its true place, no two overlapping by more than 4 %.
 * The same points give the same answer; a mark that nothing touches stays where it is. All in pixels.
 */
export function settle(points: readonly Point[], radius: number): readonly Point[] {
  const marks = spread(points, radius)
  if (!anyOverlap(marks, radius)) return points
  const simulation = forceSimulation(marks)
    .stop()
    .velocityDecay(0.3)
    .force('collide', forceCollide<Mark>(radius).strength(0.9).iterations(3))
    .force('x', forceX<Mark>((mark) => mark.home.x).strength(0.25))
    .force('y', forceY<Mark>((mark) => mark.home.y).strength(0.25))
    .tick(PULL_TICKS)
  pushApart(simulation, marks, radius)
  return points.map((point, index) => restingPlace(point, marks[index]))
}

/** Starts marks of one place on a spiral, so that they part evenly and without chance. */
function spread(points: readonly Point[], radius: number): Mark[] {
  const seen = new Map<string, number>()
  return points.map((point) => {
    const home = { x: grained(point.x), y: grained(point.y) }
    const key = `${home.x},${home.y}`
    const turn = seen.get(key) ?? 0
    seen.set(key, turn + 1)
    const distance = radius * Math.sqrt(turn)
    const angle = turn * GOLDEN_ANGLE
    return {
      home,
      x: home.x + distance * Math.cos(angle),
      y: home.y + distance * Math.sin(angle),
    }
  })
}

// The pull towards home squeezes marks into each other; without it the last overlaps open up.
function pushApart(simulation: Simulation<Mark, undefined>, marks: Mark[], radius: number): void {
  simulation
    .force('x', null)
    .force('y', null)
    .force('collide', forceCollide<Mark>(radius * (1 + SLACK)).strength(1))
    .velocityDecay(0.6)
  for (let tick = 0; tick < PUSH_TICKS && anyOverlap(marks, radius); tick += 1) simulation.tick()
}

function anyOverlap(marks: readonly Mark[], radius: number): boolean {
  const reach = 2 * radius * (1 - SLACK)
  const byX = marks.toSorted((a, b) => a.x - b.x)
  return byX.some((mark, index) => {
    for (let next = index + 1; next < byX.length; next += 1) {
      const other = byX[next]
      if (other === undefined || other.x - mark.x >= reach) return false
      if (Math.hypot(other.x - mark.x, other.y - mark.y) < reach) return true
    }
    return false
  })
}

function restingPlace(point: Point, mark: Mark | undefined): Point {
  if (mark === undefined) return point
  const { x, y, home } = mark
  return Math.hypot(x - home.x, y - home.y) < GRAIN ? point : { x, y }
}

function grained(value: number): number {
  return Math.round(value / GRAIN) * GRAIN
}
