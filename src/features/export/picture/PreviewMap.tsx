import { useLocale } from '#i18n/useLocale.ts'
import { At, fromStart } from '#drawing/block.tsx'
import type { MapPictureLayout } from '#drawing/mapPictureLayout.ts'
import { MapPicture } from '#drawing/MapPicture.tsx'
import { usePalette } from '#drawing/palette.ts'

/** The size that social networks and messengers show at its best. */
export const PREVIEW_SIZE = { width: 1200, height: 630 }

interface PreviewMapProps {
  readonly layout: MapPictureLayout
  readonly picked: readonly string[]
  /** Width in the preview, whose whole height it has. */
  readonly width: number
}

/** A map at the start of a preview. The engine needs most of its time to cut land off, so paper is laid over it. */
export function PreviewMap({ layout, picked, width }: PreviewMapProps) {
  const { dir } = useLocale()
  const colour = usePalette()
  const rest = PREVIEW_SIZE.width - width
  return (
    <>
      <At x={fromStart(dir, PREVIEW_SIZE.width, 0, width)} scale={width / layout.size.width}>
        <MapPicture layout={layout} picked={picked} className="map" overflow="visible" />
      </At>
      <rect
        x={fromStart(dir, PREVIEW_SIZE.width, width, rest)}
        width={rest}
        height={PREVIEW_SIZE.height}
        fill={colour('paper')}
      />
    </>
  )
}
