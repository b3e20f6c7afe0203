import type { ReactElement } from 'react'

import type { Basemap } from '#domain/basemap.ts'
import type { Theme } from '#domain/palette.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'
import { mapWords } from '#i18n/words/map.ts'
import { At, fromStart, stack, type Block } from '#drawing/block.tsx'
import { numberedEvents } from '#drawing/events.ts'
import { legendBlock } from '#drawing/Legend.tsx'
import { outlinesOf } from '#drawing/outlines.ts'

import type { SharedView } from '../exportContext.ts'
import { card, headingBlock, insideCard } from './card.tsx'
import { eventList } from './eventList.tsx'
import { incidentList } from './incidentList.tsx'
import { dayItems, mapItems, typeItems } from './legendItems.tsx'
import { calendarBlock, calendarOf, mapBlock, mapLayoutOf } from './parts.tsx'
import { MARGIN, PicturePage } from './PictureFile.tsx'

const WIDTH = 1400 - 2 * MARGIN
const GAP = 24
const HEADING_GAP = 8
const MAP_WIDTH = Math.round(WIDTH * 0.585)
const CALENDAR_WIDTH = WIDTH - MAP_WIDTH - GAP
const CALENDAR_LOOK = { width: insideCard(CALENDAR_WIDTH), rowHeight: 48, radius: 5.5 }

/** Width of the chart on the sheet. */
export const SHEET_CHART_WIDTH = insideCard(WIDTH)

interface SheetParts {
  readonly basemap: Basemap
  /** Drawn at `SHEET_CHART_WIDTH`. */
  readonly chart: Block
}

/** Map, calendar, chart and list of a view on one sheet. */
export function sheetPicture(
  shared: SharedView,
  { basemap, chart }: SheetParts,
  theme: Theme,
): ReactElement {
  const width = WIDTH
  const parts = [
    ...whereAndWhen(shared, basemap),
    stack([headingOf(shared, 'chart', width), card(width, chart)], HEADING_GAP),
    eventList(numberedEvents(shared.dataset), width, shared.locale),
    ...(shared.incidents.length === 0
      ? []
      : [stack([headingOf(shared, 'list', width), incidentList(shared, width)], HEADING_GAP)]),
  ]
  return <PicturePage {...{ shared, theme, width, parts }} kind="sheet" />
}

/** Map and calendar, which end level, under what their signs mean. */
function whereAndWhen(shared: SharedView, basemap: Basemap): readonly Block[] {
  const { dir } = shared.locale
  const contents = calendarOf(shared)
  const calendar = stack(
    [
      headingOf(shared, 'calendar', CALENDAR_WIDTH),
      card(CALENDAR_WIDTH, calendarBlock(contents, CALENDAR_LOOK)),
    ],
    HEADING_GAP,
  )
  const heading = headingOf(shared, 'map', MAP_WIDTH)
  const mapHeight = calendar.height - heading.height - HEADING_GAP
  const layout = mapLayoutOf(shared, outlinesOf(basemap), { width: MAP_WIDTH, height: mapHeight })
  const map = stack([heading, mapBlock(shared, layout)], HEADING_GAP)
  const items = [...typeItems(shared), ...mapItems(shared, layout), ...dayItems(shared, contents)]
  const drawing = (
    <>
      <At x={fromStart(dir, WIDTH, 0, MAP_WIDTH)}>{map.drawing}</At>
      <At x={fromStart(dir, WIDTH, MAP_WIDTH + GAP, CALENDAR_WIDTH)}>{calendar.drawing}</At>
    </>
  )
  return [legendBlock(items, WIDTH, shared.locale), { height: calendar.height, drawing }]
}

/** The name of a part and its hint, as on the page. */
function headingOf(
  { incidents, locale }: SharedView,
  part: 'map' | 'calendar' | 'chart' | 'list',
  width: number,
): Block {
  const { lang } = locale
  const count = locale.plural(incidents.length, commonWords[lang].incidents)
  const words = {
    map: mapWords[lang],
    calendar: calendarWords[lang],
    chart: chartWords[lang],
    list: {
      heading: listWords[lang].heading,
      hint: listWords[lang].hint(count, listWords[lang].sortedBy.date),
    },
  }
  return headingBlock(words[part], width, locale)
}
