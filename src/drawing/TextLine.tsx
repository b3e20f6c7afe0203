import type { Colour } from '#domain/palette.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { short } from './number.ts'
import { usePalette } from './palette.ts'
import { FAMILIES, type Font } from './text.ts'

interface TextLineProps {
  /** Where the end of the line lies that `align` names, and its baseline. */
  readonly x: number
  readonly y: number
  readonly font: Font
  readonly colour?: Colour
  /** `start` and `end` are sides of the page, whatever the language of the text. */
  readonly align?: 'start' | 'end' | 'left' | 'middle' | 'right'
  /** Colour of an edge round the letters, where they stand on other things. */
  readonly halo?: Colour
  readonly children: string
  /** A number after the text, in the weight of running text. */
  readonly count?: string | undefined
}

const HALO_WIDTH = 3
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}/u

/** One line of text that stands where it should in either direction. */
export function TextLine({ align = 'start', colour = 'ink', ...props }: TextLineProps) {
  const { dir } = useLocale()
  const { x, y, font, halo, children, count } = props
  const palette = usePalette()
  const direction = directionOf(children, dir)
  const edge = halo && {
    paintOrder: 'stroke',
    stroke: palette(halo),
    strokeWidth: HALO_WIDTH,
    strokeLinejoin: 'round' as const,
  }
  return (
    <text
      x={short(x)}
      y={short(y)}
      fontFamily={FAMILIES[font.family]}
      fontSize={font.size}
      fontWeight={font.weight}
      fill={palette(colour)}
      direction={direction}
      textAnchor={anchorOf(align, direction, dir)}
      {...edge}
    >
      {count === undefined ? (
        children
      ) : (
        <>
          <tspan>{children}</tspan>
          <tspan fontWeight={400} fill={palette('ink-soft')}>
            {` ${count}`}
          </tspan>
        </>
      )}
    </text>
  )
}

/** The direction that a text is read in: on a page from right to left that of its Arabic, else that of its first letter. */
function directionOf(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return page
  return RIGHT_TO_LEFT.test(page === 'rtl' ? text : letter) ? 'rtl' : 'ltr'
}

function anchorOf(
  align: NonNullable<TextLineProps['align']>,
  direction: 'ltr' | 'rtl',
  page: 'ltr' | 'rtl',
): 'middle' | 'end' | undefined {
  if (align === 'middle') return 'middle'
  const isLeft = align === 'left' || align === (page === 'ltr' ? 'start' : 'end')
  return isLeft === (direction === 'ltr') ? undefined : 'end'
}
