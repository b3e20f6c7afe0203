import { BasemapPaths } from '#drawing/BasemapPaths.tsx'
import { LeaderLines, TownNames } from '#drawing/MapLabels.tsx'
import type { MapLayout } from '#drawing/mapLayout.ts'
import { shownPlaces } from '#drawing/mapMarks.ts'
import { MapMarks } from '#drawing/MapMarks.tsx'
import type { Outlines } from '#drawing/outlines.ts'
import { precisionShapes } from '#drawing/precision.ts'
import { PrecisionDiscs } from '#drawing/PrecisionDiscs.tsx'
import type { HighlightStore } from '#ui/highlight.ts'

import styles from './map.module.css'
import { Rings } from './Rings.tsx'

interface MapDrawingProps {
  readonly layout: MapLayout
  readonly outlines: Outlines | undefined
  /** Slugs of the governorates that the reader picked. */
  readonly picked: readonly string[]
  readonly highlight: HighlightStore
}

/** All that is drawn and not read out: names and the list tell the same in words. */
export function MapDrawing({ layout, outlines, picked, highlight }: MapDrawingProps) {
  const { frame, places, towns, marks } = layout
  const precision = precisionShapes(shownPlaces(marks), outlines?.governorates ?? [], frame)
  return (
    <svg className={styles.drawing} width="1" height="1" aria-hidden="true">
      {outlines && <BasemapPaths {...{ outlines, frame, picked }} />}
      <PrecisionDiscs precision={precision} frame={frame} />
      <TownNames towns={towns} />
      <LeaderLines places={places} />
      <MapMarks marks={marks} />
      <Rings marks={marks} highlight={highlight} />
    </svg>
  )
}
