import type { ReactNode, SVGProps } from 'react'

import type { Locale } from '#i18n/locale.ts'

import { At, fromStart, type Block } from './block.tsx'
import { textWidth, type Font } from './text.ts'
import { TextLine } from './TextLine.tsx'

/** One sign and what it means. */
export interface LegendItem {
  /** Drawn around 0, 0, within 9 pixels of it to either side; none for a plain note. */
  readonly sign?: ReactNode
  readonly text: string
  /** A figure after the words. */
  readonly count?: string
}

const FONT: Font = { size: 13, weight: 400, family: 'sans' }
const SIGN = 24
const GAP = 20
const LINE = 24
const BASELINE = 16.5

/** Signs with their meanings, in as many lines as they need. */
export function legendBlock(
  items: readonly LegendItem[],
  width: number,
  { dir }: Pick<Locale, 'dir'>,
): Block {
  let [start, row] = [0, 0]
  const parts = items.map((item) => {
    const size = widthOf(item)
    if (start > 0 && start + size > width) {
      start = 0
      row += 1
    }
    const part = (
      <At key={item.text} x={fromStart(dir, width, start, size)} y={row * LINE}>
        <Item item={item} dir={dir} width={size} />
      </At>
    )
    start += size + GAP
    return part
  })
  const drawing = <g className="legend">{parts}</g>
  return { height: items.length === 0 ? 0 : (row + 1) * LINE, drawing }
}

interface ItemProps {
  readonly item: LegendItem
  readonly dir: Locale['dir']
  readonly width: number
}

function Item({ item: { sign, text, count }, dir, width }: ItemProps) {
  const isNote = sign === undefined
  return (
    <>
      {!isNote && (
        <At x={fromStart(dir, width, 9)} y={LINE / 2}>
          {sign}
        </At>
      )}
      <TextLine
        x={fromStart(dir, width, isNote ? 0 : SIGN)}
        y={BASELINE}
        font={FONT}
        colour={isNote ? 'ink' : 'ink-soft'}
        count={count}
      >
        {text}
      </TextLine>
    </>
  )
}

function widthOf({ sign, text, count = '' }: LegendItem): number {
  return (sign === undefined ? 0 : SIGN) + textWidth(`${text} ${count}`.trim(), FONT)
}

/** A small box as the sign of a ground. */
export function Swatch({ children, ...look }: SVGProps<SVGRectElement>) {
  return (
    <>
      <rect x={-9} y={-7} width={18} height={14} rx={3} {...look} ref={undefined} />
      {children}
    </>
  )
}
