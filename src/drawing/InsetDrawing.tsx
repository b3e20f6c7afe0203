import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { mapWords } from '#i18n/words/map.ts'

import { BasemapPaths } from './BasemapPaths.tsx'
import { LeaderLines, PlaceNames } from './MapLabels.tsx'
import type { MapLayout } from './mapLayout.ts'
import { shownPlaces } from './mapMarks.ts'
import { MapMarks } from './MapMarks.tsx'
import type { Outlines } from './outlines.ts'
import { usePalette } from './palette.ts'
import { precisionShapes } from './precision.ts'
import { PrecisionDiscs } from './PrecisionDiscs.tsx'
import type { Font } from './text.ts'
import { TextLine } from './TextLine.tsx'

interface InsetDrawingProps {
  readonly layout: MapLayout
  readonly outlines: Outlines | undefined
  readonly x?: number
  readonly y?: number
  /** What stands on top: names and heading in a picture, rings on the page. */
  readonly children: ReactNode
}

const HEADING: Font = { size: 12, weight: 600, family: 'sans' }

/** Baghdad's sites kept apart, as the map of the country crowds them together. */
export function InsetDrawing({ layout, outlines, x = 0, y = 0, children }: InsetDrawingProps) {
  const colour = usePalette()
  const { frame, places, marks } = layout
  const { width, height } = frame.view
  return (
    <svg className="map-inset-drawing" x={x} y={y} width={width} height={height}>
      <rect width={width} height={height} fill={colour('map-abroad')} />
      {outlines && <BasemapPaths outlines={outlines} frame={frame} />}
      <PrecisionDiscs precision={precisionShapes(shownPlaces(marks), [], frame)} frame={frame} />
      <LeaderLines places={places} />
      <MapMarks marks={marks} />
      {children}
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill="none"
        stroke={colour('line-strong')}
      />
    </svg>
  )
}

/** The heading and the names of an inset in a picture; on the page they are buttons. */
export function InsetNames({ places, frame }: MapLayout) {
  const { lang, dir } = useLocale()
  return (
    <>
      <PlaceNames places={places} />
      <TextLine x={dir === 'ltr' ? 8 : frame.view.width - 8} y={17} font={HEADING} halo="map-land">
        {mapWords[lang].inset}
      </TextLine>
    </>
  )
}
