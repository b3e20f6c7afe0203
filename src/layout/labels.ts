import { boxAround, holds, nearestOf, overlaps, type Box } from './box.ts'
import { far, lengthOf, near, type LabelWish, type PlacedLabel } from './label-spots.ts'

const TIE_SAMPLE = 4
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
  const lines: Box[] = []
  const isFree = (box: Box) =>
    holds(within, box) &&
    ![...obstacles, ...placed.values(), ...lines].some((other) => overlaps(box, other))
  for (const wish of wishes.toSorted(heavierFirst)) {
    const label =
      near(wish).find(isFree) ??
      far(wish).find((it) => isFree(it) && isLineClear(lineOf(it), [...placed.values()], obstacles))
    if (label === undefined) continue
    placed.set(wish.key, label)
    lines.push(...lineOf(label))
  }
  return placed
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
