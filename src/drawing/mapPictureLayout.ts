import type { Lang } from '#domain/lang.ts'

import type { Box } from './box.ts'
import { INSET_SIZE, INSET_UNTIL, ROOMY_WIDTH } from './cameras.ts'
import { frameAt } from './frame.ts'
import { pathBox } from './geoPath.ts'
import { layOutInset } from './inset.ts'
import { layOutMap, type MapLayout } from './mapLayout.ts'
import { shownPlaces, type MapMark } from './mapMarks.ts'
import type { Camera, Size } from './mercator.ts'
import type { Outlines } from './outlines.ts'
import type { PlacedMark } from './placedMarks.ts'
import { precisionShapes, type Precision } from './precision.ts'
import { scaleBox } from './ScaleBar.tsx'
import { simplify } from './simplify.ts'

/** The map as it stands in a picture. */
export interface MapPictureLayout extends MapLayout {
  readonly size: Size
  /** As fine as the picture shows. */
  readonly outlines: Outlines | undefined
  /** Marks inside the picture. */
  readonly seen: readonly PlacedMark[]
  readonly precision: Precision
  /** Baghdad enlarged, if it is. */
  readonly inset: InsetPlace | undefined
  readonly scale: Box | undefined
}

interface InsetPlace {
  readonly box: Box
  readonly layout: MapLayout
  readonly outlines: Outlines | undefined
}

interface PictureOptions {
  readonly camera: Camera
  readonly size: Size
  readonly lang: Lang
  /** Without inset and scale: for a picture that the map on the screen replaces. */
  readonly isPlain?: boolean
}

const MARGIN = 12

/** Lays out a picture of the map at a camera. */
export function layOutMapPicture(
  mapMarks: readonly MapMark[],
  basemap: Outlines | undefined,
  { camera, size, lang, isPlain = false }: PictureOptions,
): MapPictureLayout {
  const frame = frameAt(camera, size)
  const outlines = basemap && simplify(basemap, frame.zoom, pathBox(frame))
  const isRoomy = !isPlain && size.width >= ROOMY_WIDTH
  const scale = isRoomy ? scaleBox(size) : undefined
  const inset =
    isRoomy && frame.zoom < INSET_UNTIL ? insetIn(mapMarks, basemap, { size, lang }) : undefined
  const obstacles = [inset?.box, scale].filter((box) => box !== undefined)
  const layout = layOutMap(mapMarks, outlines, {
    frame,
    obstacles,
    lang,
    hasInset: inset !== undefined,
  })
  return {
    ...layout,
    size,
    outlines,
    seen: layout.marks.filter(({ spot: { x, y } }) => {
      return x >= 0 && y >= 0 && x <= size.width && y <= size.height
    }),
    precision: precisionShapes(shownPlaces(layout.marks), outlines?.governorates ?? [], frame),
    inset,
    scale,
  }
}

/** The inset over the western desert, in every language; none where no incident lies in it. */
function insetIn(
  mapMarks: readonly MapMark[],
  basemap: Outlines | undefined,
  { size: { height }, lang }: Pick<PictureOptions, 'size' | 'lang'>,
): InsetPlace | undefined {
  const layout = layOutInset(mapMarks, { size: INSET_SIZE, lang })
  if (layout.marks.length === 0) return undefined
  const box = { x: MARGIN, y: height - MARGIN - INSET_SIZE.height, ...INSET_SIZE }
  return {
    box,
    layout,
    outlines: basemap && simplify(basemap, layout.frame.zoom, pathBox(layout.frame)),
  }
}
