import { nearestOf, type Box } from './box.ts'
import type { Point, Size } from './mercator.ts'

/** A label that would like to stand beside one of its anchors. */
export interface LabelWish {
  readonly key: string
  /** The heavier is placed first. */
  readonly weight: number
  readonly anchors: readonly Point[]
  /** Pixels from an anchor to the label's edge; 0 sets the label on the anchor itself. */
  readonly reach: number
  /** The forms it may take, the best first: one line, two lines. */
  readonly shapes: readonly Size[]
  /** Pixels beyond `reach` that it may stand off, tied to an anchor by a line; 0 for never. */
  readonly farthest: number
}

/** Where a label stands and, when that is not beside an anchor, the anchor that a line should lead to. */
export interface PlacedLabel extends Box {
  readonly tie: Point | undefined
}

/** A label that stands off, with the anchor that its line leads to. */
export interface TiedLabel extends Box {
  readonly tie: Point
}

/** A wish in one of its shapes. */
interface Shaped extends Size {
  readonly anchors: readonly Point[]
  readonly reach: number
}

type Side = (anchor: Point, wish: Shaped) => Point

const FAR_STEP = 10
/** Slopes of the lines to labels that stand off sideways. */
const SLOPES = [0, -0.35, 0.35, -0.8, 0.8]
/** Shares of a label's width that lie left of its line, where it stands off upwards or downwards. */
const SHARES = [0.5, 0.25, 0.75, 0, 1]

const SIDES: readonly { readonly place: Side; readonly rank: (anchor: Point) => number }[] = [
  { place: rightOf, rank: ({ x }) => -x },
  { place: leftOf, rank: ({ x }) => x },
  { place: above, rank: ({ y }) => y },
  { place: below, rank: ({ y }) => -y },
]

const DIAGONALS: readonly Side[] = [
  (anchor, wish) => shifted(rightOf(anchor, wish), 0, -wish.height / 2),
  (anchor, wish) => shifted(rightOf(anchor, wish), 0, wish.height / 2),
  (anchor, wish) => shifted(leftOf(anchor, wish), 0, -wish.height / 2),
  (anchor, wish) => shifted(leftOf(anchor, wish), 0, wish.height / 2),
]

/** All the room in which a label may stand; `undefined` for one without anchors. */
export function roomOf({ anchors, shapes, reach, farthest }: LabelWish): Box | undefined {
  if (anchors.length === 0) return undefined
  const xs = anchors.map(({ x }) => x)
  const ys = anchors.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  // Of all slopes none is steeper than 1, so a label stands off no farther sideways than away.
  const off = 2 * (reach + farthest + FAR_STEP)
  const across = off + Math.max(...shapes.map(({ width }) => width))
  const along = off + Math.max(...shapes.map(({ height }) => height))
  return {
    x: x - across,
    y: y - along,
    width: Math.max(...xs) - x + 2 * across,
    height: Math.max(...ys) - y + 2 * along,
  }
}

/** Where a label may stand beside its anchors, the best first; made one after the other, as the first ones mostly do. */
export function* near(wish: LabelWish): Generator<PlacedLabel> {
  for (const { width, height } of wish.shapes) {
    for (const { x, y } of beside({ ...wish, width, height })) {
      yield { x, y, width, height, tie: undefined }
    }
  }
}

/** From the outermost mark on each side first, so that a name stands at the edge of its cluster. */
function* beside(wish: Shaped): Generator<Point> {
  const { anchors, width, height, reach } = wish
  if (reach === 0) {
    for (const { x, y } of anchors) yield { x: x - width / 2, y: y - height / 2 }
    return
  }
  const sides = SIDES.map(({ place, rank }) => {
    const [first, ...others] = anchors.toSorted((a, b) => rank(a) - rank(b))
    return { place, first, others }
  })
  for (const { place, first } of sides) if (first !== undefined) yield place(first, wish)
  for (const anchor of anchors) for (const place of DIAGONALS) yield place(anchor, wish)
  for (const { place, others } of sides) for (const anchor of others) yield place(anchor, wish)
}

/** Around all anchors at growing distances, a ring of spots each. */
export function* far(wish: LabelWish): Generator<readonly TiedLabel[]> {
  const { anchors, shapes, reach, farthest } = wish
  for (let off = FAR_STEP; off <= farthest; off += FAR_STEP) {
    yield anchors.flatMap((tie) =>
      shapes.flatMap((shape) => standOff(tie, reach + off, shape).map((box) => ({ ...box, tie }))),
    )
  }
}

/** Boxes of one shape whose near edge is `distance` to the right or left of, below or above a point. */
function standOff({ x, y }: Point, distance: number, { width, height }: Size): readonly Box[] {
  const across = SLOPES.flatMap((slope) =>
    [x + distance, x - distance - width].map((left) => ({
      x: left,
      y: y - height / 2 + slope * distance,
    })),
  )
  const along = SHARES.flatMap((share) =>
    [y + distance, y - distance - height].map((top) => ({ x: x - share * width, y: top })),
  )
  return [...across, ...along].map((corner) => ({ ...corner, width, height }))
}

/** Pixels from a label to its anchor. */
export function lengthOf(box: Box, tie: Point): number {
  const end = nearestOf(box, tie)
  return Math.hypot(end.x - tie.x, end.y - tie.y)
}

function rightOf({ x, y }: Point, { height, reach }: Shaped): Point {
  return { x: x + reach, y: y - height / 2 }
}

function leftOf({ x, y }: Point, { width, height, reach }: Shaped): Point {
  return { x: x - reach - width, y: y - height / 2 }
}

function above({ x, y }: Point, { width, height, reach }: Shaped): Point {
  return { x: x - width / 2, y: y - reach - height }
}

function below({ x, y }: Point, { width, reach }: Shaped): Point {
  return { x: x - width / 2, y: y + reach }
}

function shifted({ x, y }: Point, dx: number, dy: number): Point {
  return { x: x + dx, y: y + dy }
}
