import { boxAround, containsBox, nearestOf, overlaps, type Box } from './box.ts'
import type { Point, Size } from './mercator.ts'

/** A label to be placed beside one of its anchors. */
export interface LabelRequest {
  readonly key: string
  /** The heavier is placed first. */
  readonly weight: number
  readonly anchors: readonly Point[]
  /** Pixels from an anchor to the label's edge; 0 sets the label on the anchor itself. */
  readonly reach: number
  /** The forms it may take, the best first: one line, two lines. */
  readonly shapes: readonly Size[]
  /** Pixels beyond `reach` that it may stand off, at the end of a line from an anchor; 0 for never. */
  readonly farthest: number
}

/** Where a label stands. */
export interface PlacedLabel extends Box {
  /** The side of its room that its text keeps to: the one nearest to the anchor. */
  readonly align: 'left' | 'middle' | 'right'
  /** Where a line from it leads, when it does not stand beside an anchor. */
  readonly leader: Point | undefined
}

/** Pixels by which a label that finds no room stands off farther. */
const FAR_STEP = 15
/** The slope at which a label stands off when it cannot go straight sideways. */
const SLANT = 0.6
const ROW_GAP = 4
const LINE_SAMPLE = 4
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
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  within: Box,
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  const taken: Box[] = [...obstacles]
  for (const request of requests.toSorted(heavierFirst)) {
    const rooms = roomsOf(request)
    const near = taken.filter((box) => rooms.some((room) => overlaps(box, room)))
    const isFree = (box: Box) =>
      containsBox(within, box) && !near.some((other) => overlaps(box, other))
    const isClear = (label: PlacedLabel) =>
      isLineClear(lineOf(label), [...placed.values()], obstacles)
    const label = bestOf(request, within, { isFree, isClear })
    if (label === undefined) continue
    placed.set(request.key, label)
    taken.push(withRoomToPress(label), ...lineOf(label))
  }
  return placed
}

/** Where the text of a label is set from: the end of its line of text that `align` names. */
export function textEdge({ x, width, align }: PlacedLabel): number {
  return { left: x, middle: x + width / 2, right: x + width }[align]
}

function heavierFirst(a: LabelRequest, b: LabelRequest): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1)
}

/** The room around each anchor in which a label may stand. */
function roomsOf({ anchors, reach, farthest, shapes }: LabelRequest): readonly Box[] {
  const longest = Math.max(...shapes.flatMap(({ width, height }) => [width, height]))
  return anchors.map((anchor) => boxAround(anchor, reach + farthest + longest))
}

interface Tests {
  readonly isFree: (box: Box) => boolean
  readonly isClear: (label: PlacedLabel) => boolean
}

/** A free spot beside an anchor, else the one with the shortest line of the nearest ring around them that has any. */
function bestOf(
  request: LabelRequest,
  within: Box,
  { isFree, isClear }: Tests,
): PlacedLabel | undefined {
  for (let off = 0; off <= request.farthest; off += FAR_STEP) {
    const free = ringOf(request, off, within).filter(({ box }) => isFree(box))
    const label = free
      .map(({ box, anchor }) => ({ box, anchor, line: Math.round(distance(box, anchor)) }))
      .toSorted((a, b) => a.line - b.line)
      .map(({ box, anchor }) => ({
        ...box,
        align: alignTo(anchor, box),
        leader: off === 0 ? undefined : anchor,
      }))
      .find(isClear)
    if (label !== undefined) return label
  }
  return undefined
}

interface Spot {
  readonly box: Box
  readonly anchor: Point
}

/** Where a label may stand at a distance from its anchors, the best first. */
function ringOf(
  { anchors, reach, shapes }: LabelRequest,
  off: number,
  within: Box,
): readonly Spot[] {
  return shapes.flatMap((shape) => {
    const around = anchors.map((anchor) => ({
      anchor,
      boxes: spotsAround(anchor, reach + off, shape).map((box) => slidInto(within, box, anchor)),
    }))
    const sides = around[0]?.boxes ?? []
    return sides.flatMap((_, side) =>
      around.flatMap(({ anchor, boxes }) => {
        const box = boxes[side]
        return box === undefined ? [] : [{ box, anchor }]
      }),
    )
  })
}

/** Boxes of one shape whose near edge is so far to the right or left of, above or below a point; without a distance, on it or a row off it. */
function spotsAround({ x, y }: Point, off: number, { width, height }: Size): readonly Box[] {
  const middle = { x: x - width / 2, y: y - height / 2 }
  const [right, left, above, below] = [x + off, x - off - width, y - off - height, y + off]
  const corners =
    off === 0
      ? [0, 1, -1].map((rows) => ({ ...middle, y: middle.y + rows * (height + ROW_GAP) }))
      : [
          ...[right, left].map((side) => ({ ...middle, x: side })),
          ...[above, below].map((side) => ({ ...middle, y: side })),
          ...[-SLANT, SLANT].flatMap((slant) =>
            [right, left].map((side) => ({ x: side, y: middle.y + slant * off })),
          ),
          ...[x, x - width].flatMap((side) => [above, below].map((top) => ({ x: side, y: top }))),
        ]
  return corners.map((corner) => ({ ...corner, width, height }))
}

/** A box that stands out at one side moved back in, where what it names is in view. */
function slidInto(within: Box, box: Box, anchor: Point): Box {
  const last = within.x + within.width - box.width
  if (anchor.x < within.x || anchor.x > within.x + within.width || last < within.x) return box
  return { ...box, x: Math.max(within.x, Math.min(box.x, last)) }
}

/** The side of a label's room that faces its anchor. */
function alignTo({ x }: Point, box: Box): PlacedLabel['align'] {
  if (box.x >= x) return 'left'
  return box.x + box.width <= x ? 'right' : 'middle'
}

/** A label with what keeps the next one off, so that a finger meets one of them. */
function withRoomToPress({ x, y, width, height }: Box): Box {
  const gap = Math.max(0, LEAST_TO_PRESS - height)
  return { x, y: y - gap, width, height: height + 2 * gap }
}

// Sampled every few pixels: nothing on the map is thinner than that.
function lineOf(label: PlacedLabel): readonly Box[] {
  const { leader } = label
  if (leader === undefined) return []
  const end = nearestOf(label, leader)
  const steps = Math.ceil(distance(label, leader) / LINE_SAMPLE)
  return Array.from({ length: steps }, (_, step) =>
    boxAround(
      {
        x: leader.x + ((end.x - leader.x) * step) / steps,
        y: leader.y + ((end.y - leader.y) * step) / steps,
      },
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

/** Pixels from a label to a point. */
function distance(box: Box, point: Point): number {
  const end = nearestOf(box, point)
  return Math.hypot(end.x - point.x, end.y - point.y)
}
