import { PALETTES, type Palette, type Theme } from '#domain/palette.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Measure } from '#drawing/font.ts'
import { tableWidth } from './tableWidth.ts'

/** How a picture is wanted. */
export interface PictureOptions {
  readonly theme: Theme
  /** Pixels; each picture has its own width without it. */
  readonly width?: number
  /** By a fixed table where none is given, so that the same view gives the same bytes. */
  readonly measure?: Measure
}

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly colours: Palette
  readonly locale: Locale
  readonly measure: Measure
}

/** The pen for a picture in a language. */
export function penFor(locale: Locale, { theme, measure = tableWidth }: PictureOptions): Pen {
  return { colours: PALETTES[theme], locale, measure }
}

/** Where a box of some size begins on the page, which a right-to-left language turns round. */
export function startAt({ locale }: Pen, width: number, start: number, size = 0): number {
  return locale.dir === 'ltr' ? start : width - start - size
}
