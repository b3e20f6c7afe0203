import type { Basemap } from '#domain/basemap.ts'
import type { SharedView } from '../exportContext.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'

import type { Block } from './block.ts'
import { calendarBlock, stageCalendar } from './calendar.ts'
import { calendarKeys } from './calendarKeys.ts'
import { card } from './card.ts'
import { eventList } from './eventList.ts'
import { countKeys, legendBlock, typeKeys } from './legend.ts'
import { mapBlock, stageMap } from './map.ts'
import { mapKeys } from './mapKeys.ts'
import { MARGIN, pageOf } from './page.ts'
import { penFor, type Pen, type PictureOptions } from './pen.ts'
import { rhythmBlock, stageRhythm } from './rhythm.ts'

const WIDTHS = { map: 1200, calendar: 820, rhythm: 1200 } as const
const LEAST_WIDTH = 480
const MAP_SHAPE = 0.66
const TALLEST_MAP = 900

/** The map of a view as an SVG file; the same view gives the same text. */
export function mapPicture(shared: SharedView, basemap: Basemap, options: PictureOptions): string {
  const pen = penFor(shared.locale, options)
  const width = innerWidth(options, WIDTHS.map)
  const height = Math.round(Math.min(TALLEST_MAP, Math.max(420, width * MAP_SHAPE)))
  const stage = stageMap(shared, basemap, pen, { width, height })
  const legend = legendBlock(mapKeys(shared, stage, pen), pen, width)
  const parts = [mapBlock(pen, stage), legend]
  return pageOf(shared, pen, { kind: 'map', width, parts, hasBasemap: true })
}

/** The calendar of a view as an SVG file; the same view gives the same text. */
export function calendarPicture(shared: SharedView, options: PictureOptions): string {
  const pen = penFor(shared.locale, options)
  const width = innerWidth(options, WIDTHS.calendar)
  const stage = stageCalendar(shared)
  const drawing = card(pen, width, (inside) =>
    calendarBlock(shared, stage, pen, {
      width: inside,
      rowHeight: 46,
      radius: 5.5,
    }),
  )
  const legend = legendBlock(calendarKeys(shared, stage, pen), pen, width)
  return pageOf(shared, pen, {
    kind: 'calendar',
    width,
    parts: [drawing, legend],
    hasBasemap: false,
  })
}

/** The rhythm of a view as an SVG file, with the events it numbers; the same view gives the same text. */
export function rhythmPicture(shared: SharedView, options: PictureOptions): string {
  const pen = penFor(shared.locale, options)
  const width = innerWidth(options, WIDTHS.rhythm)
  const parts = rhythmParts(shared, pen, width)
  return pageOf(shared, pen, { kind: 'rhythm', width, parts, hasBasemap: false })
}

function rhythmParts(shared: SharedView, pen: Pen, width: number): readonly Block[] {
  const stage = stageRhythm(shared)
  const { incidents, view } = shared
  const names = longCodeWords[pen.locale.lang].typeLong
  const keys = view.by === 'day' ? typeKeys(incidents, pen) : countKeys(incidents, pen, names)
  return [
    card(pen, width, (inside) => rhythmBlock(shared, stage, pen, inside)),
    legendBlock(keys, pen, width),
    eventList(stage.events, pen, width),
  ]
}

function innerWidth({ width }: PictureOptions, usual: number): number {
  return Math.max(LEAST_WIDTH, Math.round(width ?? usual)) - 2 * MARGIN
}
