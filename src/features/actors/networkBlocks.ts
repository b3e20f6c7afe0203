import { wrapped } from '#drawing/wrapped.ts'

import {
  lineDrawing,
  merged,
  type NetworkBox,
  type NetworkDrawing,
  type NetworkInput,
  type NetworkRelation,
  type NetworkText,
} from './networkDrawing.ts'

/** A part of the drawing, whose height is known before its place. */
export interface Block {
  readonly height: number
  readonly at: (x: number, y: number) => NetworkDrawing
}

/** The actor with its set, and where lines meet the actor, from the top of the block. */
export interface ActorBlock extends Block {
  readonly actorMid: number
  readonly actorBottom: number
  /** From the side of the block to the side of the actor's own box. */
  readonly inset: number
}

const PAD = 8
const GAP = 8
/** Room for the one line between two sets. */
const BETWEEN = 30

type Role = NetworkText['role']
const LINE_HEIGHT = { phrase: 15, name: 17, actor: 20 } as const satisfies Record<Role, number>

/** Generous widths of a character at each size, so that text stays in its box. */
const CHARACTER = { phrase: 6.4, name: 7.4, actor: 8.8 } as const satisfies Record<Role, number>

/** One relation: a box with its words and a name, or for a set a frame with a box for each name. */
export function relationBlock({ phrase, members, isSet }: NetworkRelation, width: number): Block {
  if (!isSet) {
    const names = members.map((name) => linesOf(name, 'name', width))
    return boxBlock([linesOf(phrase, 'phrase', width), ...names], width)
  }
  const inner = width - 2 * PAD
  const words = textBlock(linesOf(phrase, 'phrase', inner), inner)
  return frameBlock([words, ...members.map((name) => nameBlock(name, inner))], width)
}

/** The actor in its box. If it is one of a set, a frame holds them all, below what is said of the set. */
export function actorBlock(
  { actor, companions, between }: NetworkInput,
  width: number,
): ActorBlock {
  if (between === undefined) {
    const alone = boxBlock([linesOf(actor, 'actor', width)], width, 'actor')
    return { ...alone, actorMid: alone.height / 2, actorBottom: alone.height, inset: 0 }
  }
  const inner = width - 2 * PAD
  const own = boxBlock([linesOf(actor, 'actor', inner)], inner, 'actor')
  const frame = frameBlock([...companions.map((name) => nameBlock(name, inner)), own], width)
  const other = relationBlock(between, width)
  const top = other.height + BETWEEN
  const bottom = top + frame.height - PAD
  return {
    height: top + frame.height,
    actorMid: bottom - own.height / 2,
    actorBottom: bottom,
    inset: PAD,
    at: (x, y) => {
      const middle = x + width / 2
      const line = lineDrawing([middle, y + other.height], [middle, y + top])
      return merged([other.at(x, y), frame.at(x, y + top), line])
    },
  }
}

/** Lines of text of one role. */
interface TextLines {
  readonly role: Role
  readonly lines: readonly string[]
}

function linesOf(text: string, role: Role, width: number): TextLines {
  return { role, lines: wrapped(text, Math.floor((width - 2 * PAD) / CHARACTER[role])) }
}

function textBlock({ role, lines }: TextLines, width: number): Block {
  return {
    height: lines.length * LINE_HEIGHT[role],
    at: (x, y) => ({
      boxes: [],
      lines: [],
      texts: lines.map((text, index) => ({
        text,
        role,
        x: x + width / 2,
        y: y + (index + 0.75) * LINE_HEIGHT[role],
      })),
    }),
  }
}

function nameBlock(name: string, width: number): Block {
  return boxBlock([linesOf(name, 'name', width)], width)
}

function boxBlock(
  texts: readonly TextLines[],
  width: number,
  role: NetworkBox['role'] = 'name',
): Block {
  return padded(
    texts.map((text) => textBlock(text, width)),
    { width, role, gap: 0, indent: 0 },
  )
}

function frameBlock(blocks: readonly Block[], width: number): Block {
  return padded(blocks, { width, role: 'set', gap: GAP, indent: PAD })
}

interface Padding {
  readonly width: number
  readonly role: NetworkBox['role']
  readonly gap: number
  readonly indent: number
}

/** A box around blocks below one another. */
function padded(blocks: readonly Block[], { width, role, gap, indent }: Padding): Block {
  const height = blocks.reduce((sum, block) => sum + block.height + gap, 2 * PAD - gap)
  return {
    height,
    at: (x, top) => {
      let y = top + PAD
      const inner = blocks.map((block) => {
        const drawing = block.at(x + indent, y)
        y += block.height + gap
        return drawing
      })
      const box: NetworkBox = { x, y: top, width, height, role }
      return merged([{ boxes: [box], texts: [], lines: [] }, ...inner])
    },
  }
}
