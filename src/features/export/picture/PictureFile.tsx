import type { ReactNode } from 'react'

import type { Theme } from '#domain/palette.ts'
import { LocaleContext } from '#i18n/useLocale.ts'
import { At, stack, type Block } from '#drawing/block.tsx'
import type { Size } from '#drawing/mercator.ts'
import { filePalette, PaletteContext } from '#drawing/palette.ts'

import type { SharedView } from '../exportContext.ts'
import { footBlock, headBlock, sourcesOf } from './headAndFoot.tsx'
import { pictureWords } from './words.ts'

interface PictureFileProps {
  readonly shared: SharedView
  readonly kind: 'map' | 'calendar' | 'rhythm' | 'sheet' | 'preview' | 'versus'
  readonly theme: Theme
  readonly size: Size
  readonly children: ReactNode
}

/** Pixels left free around a page. */
export const MARGIN = 32
const GAP = 18

const WITH_BASEMAP: ReadonlySet<PictureFileProps['kind']> = new Set([
  'map',
  'sheet',
  'preview',
  'versus',
])

/** An SVG file that stands alone, named and described for whoever cannot see it. */
export function PictureFile({ shared, kind, theme, size, children }: PictureFileProps) {
  const { locale, sentence, link, date } = shared
  const words = pictureWords[locale.lang]
  const described = words.about(
    words.kind[kind],
    sentence,
    sourcesOf(shared, WITH_BASEMAP.has(kind)),
    link,
    locale.format.day(date),
  )
  return (
    <LocaleContext value={locale}>
      <PaletteContext value={filePalette(theme)}>
        <svg
          xmlns="http://www.w3.org/2000/svg"
          {...size}
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="img"
          xmlLang={locale.lang}
          aria-labelledby="title desc"
        >
          <title id="title">{sentence}</title>
          <desc id="desc">{described}</desc>
          <rect {...size} fill={filePalette(theme)('paper')} />
          {children}
        </svg>
      </PaletteContext>
    </LocaleContext>
  )
}

interface PageProps extends Pick<PictureFileProps, 'shared' | 'kind' | 'theme'> {
  /** Of the parts; the page is wider by its margins. */
  readonly width: number
  readonly parts: readonly Block[]
}

/** A whole picture: title sentence, its parts, then sources, licence, link and date. */
export function PicturePage({ width, parts, ...file }: PageProps) {
  const { shared, kind } = file
  const foot = footBlock(shared, width, WITH_BASEMAP.has(kind))
  const { height, drawing } = stack([headBlock(shared, width), ...parts, foot], GAP)
  const size = { width: width + 2 * MARGIN, height: Math.ceil(height) + 2 * MARGIN }
  return (
    <PictureFile {...file} size={size}>
      <At x={MARGIN} y={MARGIN}>
        {drawing}
      </At>
    </PictureFile>
  )
}
