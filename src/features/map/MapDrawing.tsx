import { BasemapPaths } from '#drawing/BasemapPaths.tsx'
import { LeaderLines, TownNames } from '#drawing/MapLabels.tsx'
import type { MapLayout } from '#drawing/mapLayout.ts'
import { shownPlaces } from '#drawing/mapMarks.ts'
import { MapMarks } from '#drawing/MapMarks.tsx'
import type { Outlines } from '#drawing/outlines.ts'
import { MARK_RADIUS } from '#drawing/placedMarks.ts'
import { precisionShapes } from '#drawing/precision.ts'
import { PrecisionDiscs } from '#drawing/PrecisionDiscs.tsx'
import { useHighlighted, type HighlightStore } from '#ui/highlight.ts'

interface MapDrawingProps {
  readonly layout: MapLayout
  readonly outlines: Outlines | undefined
  /** Slugs of the governorates that the reader picked. */
  readonly picked: readonly string[]
  readonly highlight: HighlightStore
}

const RING_RADIUS = MARK_RADIUS + 3.5

/** All that is drawn and not read out: names and the list tell the same in words. */
export function MapDrawing({ layout, outlines, picked, highlight }: MapDrawingProps) {
  const { frame, places, towns, marks } = layout
  const precision = precisionShapes(shownPlaces(marks), outlines?.governorates ?? [], frame)
  return (
    <svg className="map-drawing" width="1" height="1" aria-hidden="true">
      {outlines && <BasemapPaths {...{ outlines, frame, picked }} />}
      <PrecisionDiscs precision={precision} frame={frame} />
      <TownNames towns={towns} />
      <LeaderLines places={places} />
      <MapMarks marks={marks} />
      <Rings marks={marks} highlight={highlight} />
    </svg>
  )
}

/** A ring around each mark that the reader points at, here or in another view. */
function Rings({
  marks,
  highlight,
}: Pick<MapLayout, 'marks'> & Pick<MapDrawingProps, 'highlight'>) {
  const highlighted = useHighlighted(highlight)
  return marks
    .filter(({ row }) => highlighted.has(row))
    .map(({ row, spot }) => (
      <circle key={row} className="map-ring" cx={spot.x} cy={spot.y} r={RING_RADIUS} />
    ))
}
