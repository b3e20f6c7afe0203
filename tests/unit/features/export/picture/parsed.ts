import { readFileSync } from 'node:fs'

import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { parseBasemap } from '#data/basemap.ts'
import type { Basemap } from '#domain/basemap.ts'
import type { Month } from '#domain/day.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import type { Theme } from '#domain/palette.ts'
import { calendarPicture, chartPicture, mapPicture } from '#features/export/picture/pictures.tsx'
import { outlinesOf } from '#drawing/outlines.ts'
import { previewPicture } from '#features/export/picture/preview.tsx'
import { sheetPicture } from '#features/export/picture/sheet.tsx'
import { svgText } from '#features/export/picture/svgText.ts'
import type { SharedView } from '#features/export/exportContext.ts'

function realBasemap(): Basemap {
  const reading = parseBasemap(readFileSync('data/basemap.topo.json', 'utf8'))
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.value
}

/** The default view with another filter. */
export function viewOf(filter: Partial<Filter>, more: Partial<ViewState> = {}): ViewState {
  return { ...DEFAULT_VIEW, ...more, filter: { ...EMPTY_FILTER, ...filter } }
}

/** Convoy bombs in August. */
export const AUGUST_BOMBS = viewOf({
  months: { include: ['2020-08' as Month], exclude: [] },
  type: { include: ['ied-convoy'], exclude: [] },
})

/** The outlines that maps are drawn on. */
export const basemap = realBasemap()

const NO_CHART = { height: 0, drawing: null }

/** Every picture of a view by its name, without the chart, which needs a browser. */
export function picturesOf(shared: SharedView, theme: Theme = 'light') {
  return {
    map: fileOf(mapPicture(shared, basemap, theme)),
    calendar: fileOf(calendarPicture(shared, theme)),
    rhythm: fileOf(chartPicture(shared, NO_CHART, theme)),
    sheet: fileOf(sheetPicture(shared, { basemap, chart: NO_CHART }, theme)),
    preview: fileOf(previewPicture(shared, outlinesOf(basemap))),
  }
}

/** The SVG file of a picture. */
export function fileOf(picture: ReactElement): string {
  return svgText(renderToStaticMarkup(picture))
}

/** An SVG file read by an XML parser, which knows nothing of how it was made. */
export function parsed(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const fault =
    root.querySelector('parsererror') ?? (root.localName === 'parsererror' ? root : null)
  if (fault !== null) throw new Error(fault.textContent ?? 'not well-formed')
  return root
}

/** How many incidents a part of a picture marks. */
export function marksIn(root: Element, part: 'map' | 'calendar'): number {
  const selector = part === 'map' ? 'svg.map > g > .map-mark' : 'g.calendar .mark'
  return root.querySelectorAll(selector).length
}

/** All that can be read in a picture, a space between lines. */
export function textIn(root: Element): string {
  const lines = Array.from(root.querySelectorAll('text'), ({ textContent }) => textContent)
  return lines.join(' ').replaceAll('\u00a0', ' ')
}
