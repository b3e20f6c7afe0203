import type { ReactElement } from 'react'

import type { Basemap } from '#domain/basemap.ts'
import type { Theme } from '#domain/palette.ts'
import { codeWords } from '#i18n/words/codes.ts'
import type { Block } from '#drawing/block.tsx'
import { numberedEvents } from '#drawing/events.ts'
import { legendBlock } from '#drawing/Legend.tsx'
import { outlinesOf } from '#drawing/outlines.ts'

import type { SharedView } from '../exportContext.ts'
import { card, insideCard } from './card.tsx'
import { eventList } from './eventList.tsx'
import { countItems, dayItems, mapItems, typeItems } from './legendItems.tsx'
import { calendarBlock, calendarOf, mapBlock, mapLayoutOf } from './parts.tsx'
import { MARGIN, PicturePage } from './PictureFile.tsx'

const WIDTHS = {
  map: 1200 - 2 * MARGIN,
  calendar: 820 - 2 * MARGIN,
  rhythm: 1200 - 2 * MARGIN,
} as const
const MAP_HEIGHT = 750
const CALENDAR_LOOK = { width: insideCard(WIDTHS.calendar), rowHeight: 46, radius: 5.5 }

/** Width of the chart in its own picture. */
export const CHART_WIDTH = insideCard(WIDTHS.rhythm)

/** The map of a view; the same view gives the same picture. */
export function mapPicture(shared: SharedView, basemap: Basemap, theme: Theme): ReactElement {
  const width = WIDTHS.map
  const layout = mapLayoutOf(shared, outlinesOf(basemap), { width, height: MAP_HEIGHT })
  const items = [...typeItems(shared), ...mapItems(shared, layout)]
  const parts = [mapBlock(shared, layout), legendBlock(items, width, shared.locale)]
  return <PicturePage {...{ shared, theme, width, parts }} kind="map" />
}

/** The calendar of a view; the same view gives the same picture. */
export function calendarPicture(shared: SharedView, theme: Theme): ReactElement {
  const width = WIDTHS.calendar
  const contents = calendarOf(shared)
  const items = [...typeItems(shared), ...dayItems(shared, contents)]
  const parts = [
    card(width, calendarBlock(contents, CALENDAR_LOOK)),
    legendBlock(items, width, shared.locale),
  ]
  return <PicturePage {...{ shared, theme, width, parts }} kind="calendar" />
}

/** The chart of a view, drawn at `CHART_WIDTH`, with the events it numbers. */
export function chartPicture(shared: SharedView, chart: Block, theme: Theme): ReactElement {
  const width = WIDTHS.rhythm
  const { dataset, view, locale } = shared
  const names = codeWords[locale.lang].type
  const items = view.by === 'day' ? typeItems(shared) : countItems(shared, names)
  const parts = [
    card(width, chart),
    legendBlock(items, width, locale),
    eventList(numberedEvents(dataset), width, locale),
  ]
  return <PicturePage {...{ shared, theme, width, parts }} kind="rhythm" />
}
