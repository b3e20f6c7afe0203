import type { Size } from '#drawing/mercator.ts'
import type { SharedView } from '../exportContext.ts'

import { moved, stacked, type Block } from './block.ts'
import { footBlock, headBlock, sourcesOf } from './frame.ts'
import { h, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'
import { pictureWords } from './words.ts'

/** What stands on a page besides its head and foot. */
export interface PageParts {
  readonly kind: 'map' | 'calendar' | 'rhythm' | 'sheet' | 'preview'
  /** Of the parts; the page is wider by its margins. */
  readonly width: number
  readonly parts: readonly Block[]
  readonly hasBasemap: boolean
}

/** Pixels left free around a page. */
export const MARGIN = 32
const GAP = 18

/** A whole picture: title sentence, its parts, then sources, licence, link and date. */
export function pageOf(shared: SharedView, pen: Pen, page: PageParts): string {
  const { width, parts, hasBasemap } = page
  const body = stacked(
    [headBlock(shared, pen, width), ...parts, footBlock(shared, pen, width, hasBasemap)],
    GAP,
  )
  const size = { width: width + 2 * MARGIN, height: Math.ceil(body.height) + 2 * MARGIN - 6 }
  return documentOf(shared, pen, { ...page, size, body: moved(body, MARGIN, MARGIN - 6) })
}

interface DocumentParts {
  readonly kind: PageParts['kind']
  readonly hasBasemap: boolean
  readonly size: Size
  readonly body: Markup
}

/** An SVG file that stands alone, named and described for whoever cannot see it. */
export function documentOf(
  shared: SharedView,
  { colours, locale }: Pen,
  { kind, hasBasemap, size, body }: DocumentParts,
): string {
  const picture = pictureWords[locale.lang]
  const { width, height } = size
  const described = picture.about(
    picture.kind[kind],
    shared.sentence,
    sourcesOf(shared, hasBasemap),
    shared.link,
    locale.format.day(shared.date),
  )
  const drawing = h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': locale.lang,
      'aria-labelledby': 'title desc',
    },
    h('title', { id: 'title' }, shared.sentence),
    h('desc', { id: 'desc' }, described),
    h('rect', { ...size, fill: colours.paper }),
    body,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.svg}\n`
}
