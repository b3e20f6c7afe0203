import { h, num, type Markup } from './markup.ts'

/** A part of a picture, drawn from its own corner; pixels. */
export interface Block {
  readonly height: number
  readonly markup: Markup
}

export const NO_BLOCK: Block = { height: 0, markup: h('g', {}) }

/** Moves a drawing. */
export function moved({ markup }: Pick<Block, 'markup'>, x: number, y: number): Markup {
  return h('g', { transform: `translate(${num(x)} ${num(y)})` }, markup)
}

/** Blocks under one another with the same gap; empty ones take no room. */
export function stacked(blocks: readonly Block[], gap: number, x = 0): Block {
  let height = 0
  const parts = blocks
    .filter((block) => block.height > 0)
    .map((block) => {
      const top = height === 0 ? 0 : height + gap
      height = top + block.height
      return moved(block, x, top)
    })
  return { height, markup: h('g', {}, parts) }
}
