import type { Locale } from '#i18n/locale.ts'
import { At, stack, type Block } from '#drawing/block.tsx'
import { usePalette } from '#drawing/palette.ts'
import type { Font } from '#drawing/text.ts'

import { textBlock } from './textBlock.tsx'

const PADDING = 18
const HEADING: Font = { size: 17, weight: 600, family: 'serif' }
const HINT: Font = { size: 12, weight: 400, family: 'sans' }

/** Width of what is on a card. */
export function insideCard(width: number): number {
  return width - 2 * PADDING
}

/** A drawing on a card of its own. */
export function card(width: number, { height, drawing }: Block): Block {
  const size = { width, height: Math.ceil(height) + 2 * PADDING }
  return {
    height: size.height,
    drawing: (
      <>
        <CardGround {...size} />
        <At x={PADDING} y={PADDING}>
          {drawing}
        </At>
      </>
    ),
  }
}

function CardGround({ width, height }: { readonly width: number; readonly height: number }) {
  const colour = usePalette()
  return (
    <rect
      x={0.5}
      y={0.5}
      width={width - 1}
      height={height - 1}
      rx={10}
      fill={colour('card')}
      stroke={colour('line')}
    />
  )
}

/** The name of a drawing and what it shows. */
export function headingBlock(
  { heading, hint }: { readonly heading: string; readonly hint: string },
  width: number,
  locale: Locale,
): Block {
  return stack(
    [
      textBlock(heading, width, locale, { font: HEADING, leading: 24 }),
      textBlock(hint, width, locale, { font: HINT, leading: 18, colour: 'ink-soft' }),
    ],
    0,
  )
}
