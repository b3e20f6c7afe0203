import type { Colour } from '#domain/palette.ts'
import type { Locale } from '#i18n/locale.ts'
import { fromStart, type Block } from '#drawing/block.tsx'
import { balanceText, wrapText, type Font } from '#drawing/text.ts'
import { TextLine } from '#drawing/TextLine.tsx'

export interface TextLook {
  readonly font: Font
  /** From one line to the next. */
  readonly leading: number
  readonly colour?: Colour
}

const SENTENCE_LINES = 2
const SENTENCE_LEADING = 1.25
/** The height of capitals, as a share of the font size. */
const CAPITALS = 0.72

/** Text in as many lines as it needs in a column. */
export function textBlock(text: string, width: number, { dir }: Locale, look: TextLook): Block {
  return linesBlock(wrapText(text, look.font, width), width, dir, look)
}

/** A sentence at the largest of some sizes at which it takes few lines, those of about one length. */
export function sentenceBlock(
  sentence: string,
  width: number,
  { dir }: Locale,
  sizes: readonly number[],
): Block {
  const settings = sizes.map((size) => {
    const font: Font = { size, weight: 600, family: 'serif' }
    return { font, lines: balanceText(sentence, font, width) }
  })
  const fitting = settings.find(({ lines }) => lines.length <= SENTENCE_LINES) ?? settings.at(-1)
  if (fitting === undefined) return { height: 0, drawing: null }
  const { font, lines } = fitting
  return linesBlock(lines, width, dir, { font, leading: font.size * SENTENCE_LEADING })
}

function linesBlock(
  lines: readonly string[],
  width: number,
  dir: Locale['dir'],
  { font, leading, colour = 'ink' }: TextLook,
): Block {
  const baseline = (leading + font.size * CAPITALS) / 2
  return {
    height: lines.length * leading,
    drawing: lines.map((line, index) => (
      <TextLine
        key={index} // oxlint-disable-line react/no-array-index-key -- lines may be alike and never move
        x={fromStart(dir, width, 0)}
        y={index * leading + baseline}
        font={font}
        colour={colour}
      >
        {line}
      </TextLine>
    )),
  }
}
