import type { Basemap } from '#domain/basemap.ts'
import { PALETTES } from '#domain/palette.ts'
import { fileName } from '#features/export/fileName.ts'
import { calendarPicture, mapPicture, rhythmPicture } from '#features/export/picture/pictures.ts'
import { PngFault, pngBlob } from '#features/export/picture/png.ts'
import { sheetPicture } from '#features/export/picture/sheet.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import type { PictureWish } from '#features/export/PictureButtons.tsx'
import { shareWords } from '#features/export/words.ts'

/** A picture ready to save, or why there is none and what the browser can make instead. */
type Picture =
  | { readonly name: string; readonly content: Blob }
  | { readonly fault: string; readonly instead?: PictureWish }

/** Draws one picture of a view. */
export async function pictureOf(
  wish: PictureWish,
  shared: SharedView,
  basemap: Basemap | undefined,
): Promise<Picture> {
  const svg = svgOf(wish, shared, basemap)
  if (svg === undefined) return { fault: shareWords[shared.locale.lang].noBasemap }
  const { kind, format } = wish
  const name = fileName(shared, `${kind}.${format.toLowerCase()}`)
  if (format === 'SVG') return { name, content: new Blob([svg], { type: 'image/svg+xml' }) }
  try {
    return { name, content: await pngBlob(svg, PALETTES[wish.theme].paper) }
  } catch (error) {
    if (!(error instanceof PngFault)) throw error
    return { fault: error.sentence(shared.locale), instead: { ...wish, format: 'SVG' } }
  }
}

function svgOf(
  { kind, theme }: PictureWish,
  shared: SharedView,
  basemap: Basemap | undefined,
): string | undefined {
  switch (kind) {
    case 'map':
      return basemap && mapPicture(shared, basemap, { theme })
    case 'calendar':
      return calendarPicture(shared, { theme })
    case 'rhythm':
      return rhythmPicture(shared, { theme })
    case 'sheet':
      return basemap && sheetPicture(shared, basemap, { theme })
  }
}
