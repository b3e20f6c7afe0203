import type { SVGProps } from 'react'

import { BasemapPaths } from './BasemapPaths.tsx'
import { InsetDrawing, InsetNames } from './InsetDrawing.tsx'
import { AreaNames, LeaderLines, PlaceNames, TownNames } from './MapLabels.tsx'
import { MapMarks } from './MapMarks.tsx'
import type { MapPictureLayout } from './mapPictureLayout.ts'
import { usePalette } from './palette.ts'
import { PrecisionDiscs } from './PrecisionDiscs.tsx'
import { ScaleBar } from './ScaleBar.tsx'

interface MapPictureProps extends Omit<SVGProps<SVGSVGElement>, 'scale' | 'ref'> {
  readonly layout: MapPictureLayout
  /** Slugs of the governorates that the view is narrowed to. */
  readonly picked: readonly string[]
}

/** The whole map as one drawing: for files, paper, previews and the page before its scripts. */
export function MapPicture({ layout, picked, ...attributes }: MapPictureProps) {
  const colour = usePalette()
  const { size, frame, outlines, places, precision, inset, scale } = layout
  return (
    <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} {...attributes}>
      <rect {...size} fill={colour('map-abroad')} />
      {outlines && <BasemapPaths {...{ outlines, frame, picked }} />}
      <PrecisionDiscs precision={precision} frame={frame} />
      <g className="map-names">
        <TownNames towns={layout.towns} />
        <AreaNames areas={layout.areas} />
        <LeaderLines places={places} />
        <PlaceNames places={places} />
      </g>
      <MapMarks marks={layout.seen} />
      {scale && <ScaleBar frame={frame} box={scale} />}
      {inset && (
        <InsetDrawing
          layout={inset.layout}
          outlines={inset.outlines}
          x={inset.box.x}
          y={inset.box.y}
        >
          <InsetNames {...inset.layout} />
        </InsetDrawing>
      )}
    </svg>
  )
}
