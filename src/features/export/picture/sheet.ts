import type { Basemap } from '#domain/basemap.ts'
import type { SharedView } from '../exportContext.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'
import { mapWords } from '#i18n/words/map.ts'
import { chartWords } from '#i18n/words/chart.ts'

import { moved, stacked, type Block } from './block.ts'
import { calendarBlock, stageCalendar } from './calendar.ts'
import { dayKeys } from './calendarKeys.ts'
import { card, headed } from './card.ts'
import { eventList } from './eventList.ts'
import { incidentList } from './incidentList.ts'
import { legendBlock, typeKeys } from './legend.ts'
import { mapBlock, stageMap, type MapStage } from './map.ts'
import { missing, signKeys } from './mapKeys.ts'
import { h } from './markup.ts'
import { MARGIN, pageOf } from './page.ts'
import { penFor, startAt, type Pen, type PictureOptions } from './pen.ts'
import { rhythmBlock, stageRhythm } from './rhythm.ts'

const WIDTH = 1400
/** Below it the calendar stands under the map. */
const WIDE = 1000
const GAP = 24
const LEGEND_GAP = 8
/** Of a heading and the gap below it. */
const HEADING_HEIGHT = 30
const MAP_SHARE = 0.585
const CELL = { rowHeight: 48, radius: 5.5 } as const

/** Map, calendar, rhythm and list of a view on one sheet, as an SVG file; the same view gives the same text. */
export function sheetPicture(
  shared: SharedView,
  basemap: Basemap,
  options: PictureOptions,
): string {
  const pen = penFor(shared.locale, options)
  const width = Math.max(480, Math.round(options.width ?? WIDTH)) - 2 * MARGIN
  const { lang } = pen.locale
  const count = pen.locale.plural(shared.incidents.length, commonWords[lang].incidents)
  const list = incidentList(shared, pen, width)
  const heading = {
    heading: listWords[lang].heading,
    hint: listWords[lang].hint(count, listWords[lang].sortedBy.date),
  }
  const parts = [
    legendBlock(typeKeys(shared.incidents, pen), pen, width),
    whereAndWhen(shared, basemap, pen, width),
    rhythm(shared, pen, width),
    ...(list.height > 0 ? [headed(pen, width, heading, list)] : []),
  ]
  return pageOf(shared, pen, { kind: 'sheet', width, parts, hasBasemap: true })
}

function whereAndWhen(shared: SharedView, basemap: Basemap, pen: Pen, width: number): Block {
  if (width < WIDE)
    return stacked([where(shared, basemap, pen, { width }), when(shared, pen, width)], GAP)
  const mapWidth = Math.round(width * MAP_SHARE)
  const calendar = when(shared, pen, width - mapWidth - GAP)
  const map = where(shared, basemap, pen, { width: mapWidth, height: calendar.height })
  return {
    height: Math.max(map.height, calendar.height),
    markup: h(
      'g',
      {},
      moved(map, startAt(pen, width, 0, mapWidth), 0),
      moved(calendar, startAt(pen, width, mapWidth + GAP, width - mapWidth - GAP), 0),
    ),
  }
}

interface Room {
  readonly width: number
  /** As high as what stands beside it, where something does. */
  readonly height?: number
}

function where(shared: SharedView, basemap: Basemap, pen: Pen, { width, height }: Room): Block {
  const { lang } = pen.locale
  const tall = Math.round(height === undefined ? width * 0.8 : height - HEADING_HEIGHT)
  const keysOf = (stage: MapStage): Block =>
    legendBlock([...signKeys(stage, pen), ...missing(shared, stage, pen)], pen, width)
  // The legend takes its room from the map, so that it ends level with the calendar.
  const first = keysOf(stageMap(shared, basemap, pen, { width, height: tall }))
  const room = { width, height: tall - first.height - LEGEND_GAP }
  const stage = stageMap(shared, basemap, pen, room)
  const drawing = stacked([mapBlock(pen, stage), keysOf(stage)], LEGEND_GAP)
  return headed(pen, width, { heading: mapWords[lang].heading, hint: mapWords[lang].hint }, drawing)
}

function when(shared: SharedView, pen: Pen, width: number): Block {
  const { lang } = pen.locale
  const stage = stageCalendar(shared)
  const drawing = card(pen, width, (inside) =>
    calendarBlock(shared, stage, pen, { width: inside, ...CELL }),
  )
  const legend = legendBlock(dayKeys(stage, pen), pen, width)
  const words = { heading: calendarWords[lang].heading, hint: calendarWords[lang].hint }
  return headed(pen, width, words, stacked([drawing, legend], LEGEND_GAP))
}

function rhythm(shared: SharedView, pen: Pen, width: number): Block {
  const { lang } = pen.locale
  const stage = stageRhythm(shared)
  const drawing = card(pen, width, (inside) => rhythmBlock(shared, stage, pen, inside))
  const words = { heading: chartWords[lang].heading, hint: chartWords[lang].hint[shared.view.by] }
  return headed(pen, width, words, stacked([drawing, eventList(stage.events, pen, width)], 14))
}
