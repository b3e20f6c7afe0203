import { boxAround, holds, nearestOf, overlaps, type Box } from './box.ts'
import {
  far,
  lengthOf,
  near,
  roomOf,
  type LabelWish,
  type PlacedLabel,
  type TiedLabel,
} from './labelSpots.ts'

const TIE_SAMPLE = 4
/** Pixels from the middle of one thing to press to that of the next: WCAG 2.5.8. */
const LEAST_TO_PRESS = 24
/** Obstacles that the line of a label may meet: the mark it leads to, and one or two more. */
const MOST_CROSSED = 3

/**
 * Finds a place for each label, the heavier first: inside `within`, clear of every obstacle, of each other
 * and of each other's lines. One that finds none beside its anchors may stand off; one that fits nowhere is
 * left out of the answer.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  within: Box,
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  const taken: Box[] = [...obstacles]
  const isClear = (label: TiedLabel) => isLineClear(lineOf(label), [...placed.values()], obstacles)
  for (const wish of wishes.toSorted(heavierFirst)) {
    const room = roomOf(wish)
    const inTheWay = room === undefined ? [] : taken.filter((box) => overlaps(box, room))
    const isFree = (box: Box) =>
      holds(within, box) && !inTheWay.some((other) => overlaps(box, other))
    const label = besideAnchors(wish, isFree) ?? standingOff(wish, isFree, isClear)
    if (label === undefined) continue
    placed.set(wish.key, label)
    taken.push(withRoomToPress(label), ...lineOf(label))
  }
  return placed
}

/** A label with what keeps the next one off, so that a finger meets one of them. */
function withRoomToPress({ x, y, width, height }: Box): Box {
  const gap = Math.max(0, LEAST_TO_PRESS - height)
  return { x, y: y - gap, width, height: height + 2 * gap }
}

function besideAnchors(
  wish: LabelWish,
  isFree: (label: PlacedLabel) => boolean,
): PlacedLabel | undefined {
  for (const label of near(wish)) if (isFree(label)) return label
  return undefined
}

/** The free spot whose line is shortest, of the nearest ring that has one with a clear line. */
function standingOff(
  wish: LabelWish,
  isFree: (label: TiedLabel) => boolean,
  isClear: (label: TiedLabel) => boolean,
): TiedLabel | undefined {
  for (const ring of far(wish)) {
    const free = ring.filter(isFree)
    const label = free.toSorted((a, b) => lengthOf(a, a.tie) - lengthOf(b, b.tie)).find(isClear)
    if (label !== undefined) return label
  }
  return undefined
}

function heavierFirst(a: LabelWish, b: LabelWish): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1)
}

// Sampled every few pixels: nothing on the map is thinner than that.
function lineOf(label: PlacedLabel): readonly Box[] {
  const { tie } = label
  if (tie === undefined) return []
  const end = nearestOf(label, tie)
  const steps = Math.ceil(lengthOf(label, tie) / TIE_SAMPLE)
  return Array.from({ length: steps }, (_, step) =>
    boxAround(
      { x: tie.x + ((end.x - tie.x) * step) / steps, y: tie.y + ((end.y - tie.y) * step) / steps },
      1,
    ),
  )
}

/** Whether a line meets no label, and few obstacles beside the mark that it leads to. */
function isLineClear(
  line: readonly Box[],
  labels: readonly Box[],
  obstacles: readonly Box[],
): boolean {
  const meets = (box: Box) => line.some((point) => overlaps(point, box))
  return !labels.some(meets) && obstacles.filter(meets).length <= MOST_CROSSED
}
