import { middleBlock, tieBlock, type Block } from './networkBlocks.ts'
import { joined, type Network, type NetworkDrawing, type NetworkInput } from './networkDrawing.ts'

const COLUMN = 184
const GUTTER = 40
const GAP = 12
const INDENT = 28

/** The actor and its sets in the middle column, its other ties on both sides. */
export function wideNetwork(input: NetworkInput): Network {
  const middle = middleBlock(input, COLUMN)
  const [end, start] = dealt(input.ties.map((tie) => tieBlock(tie, COLUMN)))
  const half = Math.max(stackHeight(end), stackHeight(start)) / 2
  const actor = Math.max(middle.actorMid, half)
  const x = start.length === 0 ? 0 : COLUMN + GUTTER
  const left = column(start, x - GUTTER - COLUMN, actor)
  const right = column(end, x + COLUMN + GUTTER, actor)
  return {
    ...joined([
      middle.at(x, actor - middle.actorMid),
      ...left.map(({ block, at }) => block.at(...at)),
      ...left.map(({ mid }) => lineTo(x + middle.inset, x - GUTTER, actor, mid)),
      ...right.map(({ block, at }) => block.at(...at)),
      ...right.map(({ mid }) => lineTo(x + COLUMN - middle.inset, x + COLUMN + GUTTER, actor, mid)),
    ]),
    width: x + COLUMN + (end.length === 0 ? 0 : GUTTER + COLUMN),
    height: actor + Math.max(middle.height - middle.actorMid, half),
  }
}

/** The same in one column, for a narrow page: the sets, the actor, and its other ties hung below. */
export function narrowNetwork(input: NetworkInput): Network {
  const width = COLUMN + GUTTER + INDENT
  const middle = middleBlock(input, width)
  const trunk = INDENT / 2
  let y = middle.height + GAP
  const hung = input.ties.map((tie) => {
    const block = tieBlock(tie, width - INDENT)
    const mid = y + block.height / 2
    const line = [
      [trunk, middle.actorBottom],
      [trunk, mid],
      [INDENT, mid],
    ] as const
    const drawing = joined([block.at(INDENT, y), { boxes: [], texts: [], lines: [line] }])
    y += block.height + GAP
    return drawing
  })
  return { ...joined([middle.at(0, 0), ...hung]), width, height: y - GAP }
}

/** Blocks dealt to two sides, each to the one that is shorter so far. */
function dealt(
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

interface Placed {
  readonly block: Block
  readonly at: readonly [x: number, y: number]
  readonly mid: number
}

/** Blocks under one another, as far above the height of the actor as below it. */
function column(blocks: readonly Block[], x: number, actor: number): readonly Placed[] {
  let y = actor - stackHeight(blocks) / 2
  return blocks.map((block) => {
    const placed: Placed = { block, at: [x, y], mid: y + block.height / 2 }
    y += block.height + GAP
    return placed
  })
}

/** A line from the actor to a block, bent in the middle of the gutter, where no box stands. */
function lineTo(from: number, to: number, actor: number, mid: number): NetworkDrawing {
  const bend = to + (to > from ? -GUTTER : GUTTER) / 2
  const line = [
    [from, actor],
    [bend, actor],
    [bend, mid],
    [to, mid],
  ] as const
  return { boxes: [], texts: [], lines: [line] }
}
