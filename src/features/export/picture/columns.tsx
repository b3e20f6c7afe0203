import type { Locale } from '#i18n/locale.ts'
import { At, fromStart, stack, type Block } from '#drawing/block.tsx'

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
  itemsIn: (width: number) => readonly Block[],
  { width, least, gap }: ColumnLook,
  { dir }: Pick<Locale, 'dir'>,
): Block {
  const count = Math.max(1, Math.floor((width + GUTTER) / (least + GUTTER)))
  const column = (width - (count - 1) * GUTTER) / count
  const items = itemsIn(column)
  const share = items.reduce((sum, { height }) => sum + height + gap, 0) / count
  const columns: Block[][] = Array.from({ length: count }, () => [])
  let filled = 0
  for (const item of items) {
    columns[Math.min(count - 1, Math.floor(filled / share))]?.push(item)
    filled += item.height + gap
  }
  return beside(
    columns.map((blocksOfColumn) => stack(blocksOfColumn, gap)),
    { width, gutter: GUTTER },
    { dir },
  )
}

/** Blocks side by side, each as wide as the others. */
export function beside(
  blocks: readonly Block[],
  { width, gutter }: { readonly width: number; readonly gutter: number },
  { dir }: Pick<Locale, 'dir'>,
): Block {
  const column = (width - (blocks.length - 1) * gutter) / blocks.length
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    drawing: blocks.map(({ drawing }, index) => {
      const x = fromStart(dir, width, index * (column + gutter), column)
      return (
        <At key={x} x={x}>
          {drawing}
        </At>
      )
    }),
  }
}
