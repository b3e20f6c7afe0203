import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'

import type { Basemap } from '#domain/basemap.ts'
import { PALETTES } from '#domain/palette.ts'
import { comparisonFileName, fileName } from '#features/export/fileName.ts'
import { comparisonPicture, type SharedComparison } from '#features/export/picture/comparison.tsx'
import type { Block } from '#drawing/block.tsx'
import {
  calendarPicture,
  CHART_WIDTH,
  chartPicture,
  mapPicture,
} from '#features/export/picture/pictures.tsx'
import { PngFault, pngBlob } from '#features/export/picture/png.ts'
import { svgText } from '#features/export/picture/svgText.ts'
import { SHEET_CHART_WIDTH, sheetPicture } from '#features/export/picture/sheet.tsx'
import type { SharedView } from '#features/export/exportContext.ts'
import type { PictureRequest } from '#features/export/PictureButtons.tsx'
import { shareWords } from '#features/export/words.ts'

/** A picture ready to save, or why there is none and what the browser can make instead. */
type Picture =
  | { readonly name: string; readonly content: Blob }
  | { readonly fault: string; readonly instead?: PictureRequest }

/** What pictures are made of: a view, and the comparison that it is the first side of. */
interface Pictured {
  readonly shared: SharedView
  readonly compared: SharedComparison | undefined
}

/** Draws one picture of a view. */
export async function pictureOf(
  request: PictureRequest,
  pictured: Pictured,
  basemap: Basemap | undefined,
): Promise<Picture> {
  const { shared, compared } = pictured
  const picture = await drawingOf(request, pictured, basemap)
  if (picture === undefined) return { fault: shareWords[shared.locale.lang].noBasemap }
  const svg = svgText(markupOf(picture))
  const { kind, format } = request
  const { lang } = shared.locale
  const ending = format.toLowerCase()
  const last = lang === 'en' ? `${kind}.${ending}` : `${kind}.${lang}.${ending}`
  const both = kind === 'versus' ? compared?.sides.map((side) => side.shared) : undefined
  const name = both ? comparisonFileName(both, last) : fileName(shared, last)
  if (format === 'SVG') return { name, content: new Blob([svg], { type: 'image/svg+xml' }) }
  try {
    return { name, content: await pngBlob(svg, PALETTES[request.theme].paper) }
  } catch (error) {
    if (!(error instanceof PngFault)) throw error
    return { fault: error.sentence(shared.locale), instead: { ...request, format: 'SVG' } }
  }
}

async function drawingOf(
  { kind, theme }: PictureRequest,
  { shared, compared }: Pictured,
  basemap: Basemap | undefined,
): Promise<ReactElement | undefined> {
  switch (kind) {
    case 'map':
      return basemap && mapPicture(shared, basemap, theme)
    case 'calendar':
      return calendarPicture(shared, theme)
    case 'rhythm':
      return chartPicture(shared, await chartAt(CHART_WIDTH), theme)
    case 'sheet':
      return (
        basemap && sheetPicture(shared, { basemap, chart: await chartAt(SHEET_CHART_WIDTH) }, theme)
      )
    case 'versus':
      return basemap && compared && comparisonPicture(compared, basemap, theme)
  }

  async function chartAt(width: number): Promise<Block> {
    const { chartBlock } = await import('./chartBlock.tsx')
    return chartBlock(shared, { theme, width })
  }
}

/** A picture as markup. Mounting it costs nothing; the server's renderer would be 80 kB more to load. */
function markupOf(picture: ReactElement): string {
  const host = document.createElement('div')
  const root = createRoot(host)
  try {
    flushSync(() => root.render(picture))
    return Array.from(host.children, (svg) => new XMLSerializer().serializeToString(svg)).join('')
  } finally {
    root.unmount()
  }
}
