import { DomEvent } from 'leaflet'
import { Pane, useMap } from 'react-leaflet'

import type { Box } from '#drawing/box.ts'
import { layOutMap } from '#drawing/mapLayout.ts'
import type { MapMark } from '#drawing/mapMarks.ts'
import type { Outlines } from '#drawing/outlines.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { mapWords } from '#i18n/words/map.ts'

import { AreaLabels } from './AreaLabels.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import type { MapViewProps } from './MapView.tsx'
import { MarkTip } from './MarkTip.tsx'
import { PlaceLabels } from './PlaceLabels.tsx'
import { useFrame } from './useFrame.ts'
import { useKeyboard } from './useKeyboard.ts'
import { useObstacles } from './useObstacles.ts'
import { usePointedMark } from './usePointedMark.ts'

interface MapLayersProps extends Pick<MapViewProps, 'filter' | 'highlight'> {
  readonly marks: readonly MapMark[]
  readonly outlines: Outlines | undefined
}

/** What stands on the map, once it is known what floats over it. */
export function MapLayers(props: MapLayersProps) {
  const { lang } = useLocale()
  useKeyboard(mapWords[lang].canvas)
  const obstacles = useObstacles(useMap())
  return obstacles && <Panes {...props} obstacles={obstacles} />
}

interface PanesProps extends MapLayersProps {
  readonly obstacles: readonly Box[]
}

function Panes({ marks, outlines, filter, highlight, obstacles }: PanesProps) {
  const { lang } = useLocale()
  const frame = useFrame()
  const layout = layOutMap(marks, outlines, { frame, obstacles, lang })
  const pointed = usePointedMark(layout.marks, highlight)
  return (
    <>
      <Pane name="map-drawing" style={{ zIndex: 400 }}>
        <MapDrawing {...{ layout, outlines, highlight }} picked={filter.admin1.include} />
      </Pane>
      <Pane name="map-labels" style={{ zIndex: 500 }}>
        <div ref={keepPresses}>
          <PlaceLabels {...{ layout, highlight }} picked={filter.place} />
          <AreaLabels layout={layout} picked={filter.admin1} />
          {pointed && <MarkTip mark={pointed} frame={frame} />}
        </div>
      </Pane>
    </>
  )
}

/** A press on a name neither drags the map nor zooms it. */
function keepPresses(element: HTMLElement | null): void {
  if (element !== null) {
    DomEvent.on(element, 'mousedown dblclick', (event) => DomEvent.stopPropagation(event))
  }
}
