import { DomEvent, type LeafletMouseEvent } from 'leaflet'
import { Pane, useMap, useMapEvents } from 'react-leaflet'

import type { Box } from '#drawing/box.ts'
import { layOutMap } from '#drawing/mapLayout.ts'
import type { MapMark } from '#drawing/mapMarks.ts'
import type { Point } from '#drawing/mercator.ts'
import type { Outlines } from '#drawing/outlines.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { mapWords } from '#i18n/words/map.ts'

import { AreaLabels } from './AreaLabels.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import type { MapViewProps } from './MapView.tsx'
import { MarkTip } from './MarkTip.tsx'
import { PlaceLabels } from './PlaceLabels.tsx'
import { Scale } from './Scale.tsx'
import { useFrame } from './useFrame.ts'
import { useInsetSize } from './useInsetSize.ts'
import { useKeyboard } from './useKeyboard.ts'
import { useObstacles } from './useObstacles.ts'
import { isOnControl, usePointedMark } from './usePointedMark.ts'

interface MapLayersProps extends Pick<MapViewProps, 'filter' | 'highlight'> {
  readonly marks: readonly MapMark[]
  readonly outlines: Outlines | undefined
}

/** What stands on the map, once it is known what floats over it. */
export function MapLayers(props: MapLayersProps) {
  const { lang } = useLocale()
  useKeyboard(mapWords[lang].canvas)
  const obstacles = useObstacles(useMap())
  return (
    <>
      <Scale />
      {obstacles && <Panes {...props} obstacles={obstacles} />}
    </>
  )
}

interface PanesProps extends MapLayersProps {
  readonly obstacles: readonly Box[]
}

function Panes({ marks, outlines, filter, highlight, obstacles }: PanesProps) {
  const { lang } = useLocale()
  const frame = useFrame()
  const hasInset = useInsetSize(useMap()) !== undefined
  const layout = layOutMap(marks, outlines, { frame, obstacles, lang, hasInset })
  const { pointed, pointAt, openAt } = usePointedMark(layout.marks, highlight)
  useMapEvents({
    mousemove: (event) => pointAt(groundOf(event)),
    mouseout: () => pointAt(undefined),
    movestart: () => pointAt(undefined),
    click: (event) => openAt(groundOf(event)),
  })
  return (
    <>
      <Pane name="map-drawing" style={{ zIndex: 400 }}>
        <MapDrawing {...{ layout, outlines, highlight }} picked={filter.admin1.include} />
      </Pane>
      <Pane name="map-labels" style={{ zIndex: 500 }}>
        <div ref={keepPresses}>
          <PlaceLabels {...{ layout, filter, highlight }} />
          <AreaLabels layout={layout} picked={filter.admin1} />
          {pointed && <MarkTip mark={pointed} frame={frame} />}
        </div>
      </Pane>
    </>
  )
}

/** Where a pointer is on the map, if it is on no control. */
function groundOf({ layerPoint, originalEvent }: LeafletMouseEvent): Point | undefined {
  return isOnControl(originalEvent) ? undefined : layerPoint
}

/** A press on a name neither drags the map nor zooms it. */
function keepPresses(element: HTMLElement | null): void {
  if (element !== null) {
    DomEvent.on(element, 'mousedown dblclick', (event) => DomEvent.stopPropagation(event))
  }
}
