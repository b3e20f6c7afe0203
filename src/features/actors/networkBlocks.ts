import {
  joined,
  type NetworkBox,
  type NetworkDrawing,
  type NetworkInput,
  type NetworkText,
  type NetworkTie,
} from './networkDrawing.ts'
import { wrapped } from '#drawing/wrapped.ts'

/** Something with a height that can be set down at a place. */
export interface Block {
  readonly height: number
  readonly at: (x: number, y: number) => NetworkDrawing
}

/** The actor with what it is one set with, and where lines meet it, from the top of the block. */
export interface Middle extends Block {
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

/** About the width of a character at each size: on the wide side, so that text stays in its box. */
const CHARACTER = { phrase: 6.4, name: 7.4, actor: 8.8 } as const satisfies Record<Role, number>

/** One tie: a box with its words and a name, or for a set a frame with a box for each name. */
export function tieBlock({ phrase, members, set }: NetworkTie, width: number): Block {
  if (!set) return boxBlock([textOf(phrase, 'phrase', width), ...named(members, width)], width)
  const inner = width - 2 * PAD
  return framed(
    [
      textBlock(textOf(phrase, 'phrase', inner), inner),
      ...members.map((name) => boxBlock([textOf(name, 'name', inner)], inner)),
    ],
    width,
  )
}

/** The actor in its box; when it is one of a set, in a frame with the others, under what is said of them all. */
export function middleBlock({ actor, companions, between }: NetworkInput, width: number): Middle {
  if (between === undefined) {
    const alone = boxBlock([textOf(actor, 'actor', width)], width, 'actor')
    return { ...alone, actorMid: alone.height / 2, actorBottom: alone.height, inset: 0 }
  }
  const inner = width - 2 * PAD
  const own = boxBlock([textOf(actor, 'actor', inner)], inner, 'actor')
  const others = companions.map((name) => boxBlock([textOf(name, 'name', inner)], inner))
  const frame = framed([...others, own], width)
  const far = tieBlock(between, width)
  const top = far.height + BETWEEN
  const bottom = top + frame.height - PAD
  return {
    height: top + frame.height,
    actorMid: bottom - own.height / 2,
    actorBottom: bottom,
    inset: PAD,
    at: (x, y) => {
      const middle = x + width / 2
      const line = [
        [middle, y + far.height],
        [middle, y + top],
      ] as const
      return joined([far.at(x, y), frame.at(x, y + top), { boxes: [], texts: [], lines: [line] }])
    },
  }
}

/** Lines of text of one role. */
interface Words {
  readonly role: Role
  readonly lines: readonly string[]
}

function textOf(text: string, role: Role, width: number): Words {
  return { role, lines: wrapped(text, Math.floor((width - 2 * PAD) / CHARACTER[role])) }
}

function named(members: readonly string[], width: number): readonly Words[] {
  return members.map((name) => textOf(name, 'name', width))
}

function heightOf({ role, lines }: Words): number {
  return lines.length * LINE_HEIGHT[role]
}

function textBlock(words: Words, width: number): Block {
  return {
    height: heightOf(words),
    at: (x, y) => ({
      boxes: [],
      lines: [],
      texts: words.lines.map((text, index) => ({
        text,
        role: words.role,
        x: x + width / 2,
        y: y + (index + 0.75) * LINE_HEIGHT[words.role],
      })),
    }),
  }
}

function boxBlock(
  words: readonly Words[],
  width: number,
  role: NetworkBox['role'] = 'name',
): Block {
  const texts = words.map((each) => textBlock(each, width))
  const height = texts.reduce((sum, text) => sum + text.height, 2 * PAD)
  return {
    height,
    at: (x, y) =>
      joined([
        { boxes: [{ x, y, width, height, role }], texts: [], lines: [] },
        stacked(texts, x, y + PAD, 0),
      ]),
  }
}

function framed(blocks: readonly Block[], width: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height + GAP, 2 * PAD - GAP)
  return {
    height,
    at: (x, y) =>
      joined([
        { boxes: [{ x, y, width, height, role: 'set' }], texts: [], lines: [] },
        stacked(blocks, x + PAD, y + PAD, GAP),
      ]),
  }
}

function stacked(blocks: readonly Block[], x: number, top: number, gap: number): NetworkDrawing {
  let y = top
  return joined(
    blocks.map((block) => {
      const drawing = block.at(x, y)
      y += block.height + gap
      return drawing
    }),
  )
}
