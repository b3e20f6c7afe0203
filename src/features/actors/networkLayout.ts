import { actorBlock, relationBlock, type Block } from './networkBlocks.ts'
import {
  lineDrawing,
  merged,
  type Network,
  type NetworkDrawing,
  type NetworkInput,
} from './networkDrawing.ts'

const COLUMN = 184
const GUTTER = 40
const GAP = 12
const INDENT = 28

/** The actor and its sets in the middle column, its other relations on both sides. */
export function wideNetwork(input: NetworkInput): Network {
  const middle = actorBlock(input, COLUMN)
  const [end, start] = intoSides(input.relations.map((each) => relationBlock(each, COLUMN)))
  const half = Math.max(stackHeight(end), stackHeight(start)) / 2
  const actorY = Math.max(middle.actorMid, half)
  const x = start.length === 0 ? 0 : COLUMN + GUTTER
  const left = stackAround(start, x - GUTTER - COLUMN, actorY)
  const right = stackAround(end, x + COLUMN + GUTTER, actorY)
  const [leftEdge, rightEdge] = [x + middle.inset, x + COLUMN - middle.inset]
  return {
    ...merged([
      middle.at(x, actorY - middle.actorMid),
      ...[...left, ...right].map(({ drawing }) => drawing),
      ...left.map(({ mid }) => bentLine(leftEdge, x - GUTTER, actorY, mid)),
      ...right.map(({ mid }) => bentLine(rightEdge, x + COLUMN + GUTTER, actorY, mid)),
    ]),
    width: x + COLUMN + (end.length === 0 ? 0 : GUTTER + COLUMN),
    height: actorY + Math.max(middle.height - middle.actorMid, half),
  }
}

/** The same in one column, for a narrow page: the sets, the actor, and its other relations below. */
export function narrowNetwork(input: NetworkInput): Network {
  const width = COLUMN + GUTTER + INDENT
  const top = actorBlock(input, width)
  const trunk = INDENT / 2
  let y = top.height + GAP
  const branches = input.relations.map((relation) => {
    const block = relationBlock(relation, width - INDENT)
    const mid = y + block.height / 2
    const line = lineDrawing([trunk, top.actorBottom], [trunk, mid], [INDENT, mid])
    const drawing = merged([block.at(INDENT, y), line])
    y += block.height + GAP
    return drawing
  })
  return { ...merged([top.at(0, 0), ...branches]), width, height: y - GAP }
}

/** Spreads blocks over two sides, each to the side that is shorter so far. */
function intoSides(
  blocks: readonly Block[],
): readonly [end: readonly Block[], start: readonly Block[]] {
  const end: Block[] = []
  const start: Block[] = []
  for (const block of blocks) (stackHeight(end) <= stackHeight(start) ? end : start).push(block)
  return [end, start]
}

function stackHeight(blocks: readonly Block[]): number {
  return Math.max(
    0,
    blocks.reduce((sum, { height }) => sum + height + GAP, -GAP),
  )
}

interface PlacedBlock {
  readonly drawing: NetworkDrawing
  /** The middle of its height. */
  readonly mid: number
}

/** Blocks below one another, reaching as far above `middle` as below it. */
function stackAround(blocks: readonly Block[], x: number, middle: number): readonly PlacedBlock[] {
  let y = middle - stackHeight(blocks) / 2
  return blocks.map((block) => {
    const placed = { drawing: block.at(x, y), mid: y + block.height / 2 }
    y += block.height + GAP
    return placed
  })
}

/** A line from the actor to a block, bent in the middle of the gutter, where no box stands. */
function bentLine(from: number, to: number, actorY: number, mid: number): NetworkDrawing {
  const bend = to + (to > from ? -GUTTER : GUTTER) / 2
  return lineDrawing([from, actorY], [bend, actorY], [bend, mid], [to, mid])
}
