import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { At, fromStart, stack, type Block } from '#drawing/block.tsx'
import { usePalette } from '#drawing/palette.ts'
import type { Font } from '#drawing/text.ts'
import { TextLine } from '#drawing/TextLine.tsx'

import { textBlock } from './textBlock.tsx'

/** One value counted on both sides of a comparison. */
export interface BarRow {
  readonly label: string
  readonly halves: readonly BarHalf[]
}

interface BarHalf {
  readonly letter: string
  readonly types: Readonly<Record<AttackType, number>>
  /** Incidents of a bar of full width. */
  readonly scale: number
  readonly count: string
  /** Incidents a day; empty where the sides are of one length. */
  readonly rate: string
}

const FONT: Font = { size: 12, weight: 400, family: 'sans' }
const LETTER: Font = { size: 11, weight: 600, family: 'sans' }
const LINE = 18
const LABEL_WIDTH = 190
const BAR_START = 212
/** Room for the numbers after the longest bar. */
const NUMBERS = 130

/** Bars stacked by attack type, one for each side under the other. */
export function pairedBars(rows: readonly BarRow[], width: number, locale: Locale): Block {
  return stack(
    rows.map(({ label, halves }) => {
      const name = textBlock(label, LABEL_WIDTH - 10, locale, { font: FONT, leading: LINE })
      return {
        height: Math.max(name.height, halves.length * LINE),
        drawing: (
          <>
            <At x={fromStart(locale.dir, width, 0, LABEL_WIDTH - 10)}>{name.drawing}</At>
            {halves.map((half, at) => (
              <At key={half.letter} y={at * LINE}>
                <HalfBar half={half} width={width} />
              </At>
            ))}
          </>
        ),
      }
    }),
    6,
  )
}

function HalfBar({ half, width }: { readonly half: BarHalf; readonly width: number }) {
  const { dir } = useLocale()
  const colour = usePalette()
  const { letter, types, scale, count, rate } = half
  const unit = (width - BAR_START - NUMBERS) / scale
  const lengths = ATTACK_TYPES.map((type) => types[type] * unit)
  const startOf = (index: number) =>
    lengths.slice(0, index).reduce((sum, length) => sum + length, BAR_START)
  return (
    <>
      <TextLine x={fromStart(dir, width, LABEL_WIDTH)} y={13} font={LETTER} colour="ink-soft">
        {letter}
      </TextLine>
      {ATTACK_TYPES.map((type, index) => {
        const length = lengths[index] ?? 0
        if (length === 0) return null
        const x = fromStart(dir, width, startOf(index), length)
        return (
          <rect
            key={type}
            className="bar"
            x={x}
            y={4}
            width={length}
            height={10}
            fill={colour(type)}
          />
        )
      })}
      <TextLine x={fromStart(dir, width, startOf(lengths.length) + 8)} y={13} font={FONT}>
        {rate === '' ? count : `${count} · ${rate}`}
      </TextLine>
    </>
  )
}
