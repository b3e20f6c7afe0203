import { admitsDay } from '#state/filterDays.ts'
import { isFiltered } from '#state/filter.ts'
import type { Block } from '#drawing/block.tsx'
import {
  calendarHeight,
  CalendarPicture,
  type CalendarContents,
  type CalendarLook,
} from '#drawing/CalendarPicture.tsx'
import { homeCamera, MAX_ZOOM } from '#drawing/cameras.ts'
import { cellsOf } from '#drawing/dayCells.ts'
import { locatedPlaces, marksOf } from '#drawing/mapMarks.ts'
import { layOutMapPicture, type MapPictureLayout } from '#drawing/mapPictureLayout.ts'
import { MapPicture } from '#drawing/MapPicture.tsx'
import type { Camera, Size } from '#drawing/mercator.ts'
import type { Outlines } from '#drawing/outlines.ts'
import { usePalette } from '#drawing/palette.ts'
import { weeksOf } from '#drawing/weeks.ts'

import type { SharedView } from '../exportContext.ts'
import { rowsOf } from './rows.ts'

/** Width of the map on the page, which cameras are made for. */
const SCREEN_WIDTH = 810

/** Lays the map out: the part that the reader moved it to, else all places that have incidents. */
export function mapLayoutOf(
  shared: SharedView,
  outlines: Outlines,
  size: Size,
  camera = cameraOf(shared, size),
): MapPictureLayout {
  const marks = marksOf(shared.dataset, rowsOf(shared), [])
  const { lang } = shared.locale
  return layOutMapPicture(marks, outlines, { camera, size, lang })
}

// A picture is wider or narrower than the map on the page; the reader should see what was on the page.
// The inset stands on the left in every language, as the land there is empty.
function cameraOf({ dataset, view }: SharedView, size: Size): Camera {
  if (view.map === undefined) return homeCamera(locatedPlaces(dataset), size)
  const zoom = view.map.zoom + Math.log2(size.width / SCREEN_WIDTH)
  return { ...view.map, zoom: Math.min(zoom, MAX_ZOOM) }
}

/** The map of a view. */
export function mapBlock({ view }: SharedView, layout: MapPictureLayout): Block {
  const picked = view.filter.admin1.include
  return {
    height: layout.size.height,
    drawing: (
      <>
        <MapPicture layout={layout} picked={picked} className="map" />
        <MapEdge {...layout.size} />
      </>
    ),
  }
}

function MapEdge({ width, height }: Size) {
  const colour = usePalette()
  return <path d={`M0 0H${width}V${height}H0Z`} fill="none" stroke={colour('line')} />
}

/** What the calendar of a view has to draw. */
export function calendarOf(shared: SharedView): CalendarContents {
  const { dataset, view, locale } = shared
  const cells = cellsOf(dataset, rowsOf(shared), [])
  const isNarrowed = isFiltered(view.filter, 'day')
  return {
    incidents: dataset.incidents,
    cells,
    weeks: weeksOf(dataset.meta.coverage, locale.weekStart),
    isPicked: (day) => isNarrowed && cells.has(day) && admitsDay(view.filter, day),
  }
}

/** The calendar of a view. */
export function calendarBlock(contents: CalendarContents, look: CalendarLook): Block {
  return {
    height: calendarHeight(contents, look),
    drawing: <CalendarPicture contents={contents} look={look} />,
  }
}
