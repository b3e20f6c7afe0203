import { moved, stacked, type Block } from './block.ts'
import { h } from './markup.ts'
import { startAt, type Pen } from './pen.ts'

interface ColumnLook {
  readonly width: number
  /** The narrowest that a column may be. */
  readonly least: number
  /** Between items. */
  readonly gap: number
}

const GUTTER = 28

/** Items read down one column and then the next, the columns about as long as each other. */
export function inColumns(
  itemsAt: (width: number) => readonly Block[],
  pen: Pen,
  { width, least, gap }: ColumnLook,
): Block {
  const count = Math.max(1, Math.floor((width + GUTTER) / (least + GUTTER)))
  const column = (width - (count - 1) * GUTTER) / count
  const items = itemsAt(column)
  const share = items.reduce((sum, { height }) => sum + height + gap, 0) / count
  const columns: Block[][] = Array.from({ length: count }, () => [])
  let filled = 0
  for (const item of items) {
    columns[Math.min(count - 1, Math.floor(filled / share))]?.push(item)
    filled += item.height + gap
  }
  const blocks = columns.map((blocksOfColumn) => stacked(blocksOfColumn, gap))
  const parts = blocks.map((block, index) =>
    moved(block, startAt(pen, width, index * (column + GUTTER), column), 0),
  )
  return { height: Math.max(0, ...blocks.map(({ height }) => height)), markup: h('g', {}, parts) }
}
