import { readFileSync } from 'node:fs'

import { parseBasemap } from '#data/basemap.ts'
import type { Basemap } from '#domain/basemap.ts'
import type { Month } from '#domain/day.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { DEFAULT_VIEW, type View } from '#state/viewState.ts'
import { calendarPicture, mapPicture, rhythmPicture } from '#features/export/picture/pictures.ts'
import { previewPicture } from '#features/export/picture/preview.ts'
import { sheetPicture } from '#features/export/picture/sheet.ts'
import type { SharedView } from '#features/export/exportContext.ts'

function realBasemap(): Basemap {
  const reading = parseBasemap(readFileSync('data/basemap.topo.json', 'utf8'))
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.basemap
}

/** The default view with another filter. */
export function viewOf(filter: Partial<Filter>, more: Partial<View> = {}): View {
  return { ...DEFAULT_VIEW, ...more, filter: { ...EMPTY_FILTER, ...filter } }
}

/** Bombs on convoys in August. */
export const AUGUST_BOMBS = viewOf({
  months: { include: ['2020-08' as Month], exclude: [] },
  type: { include: ['ied-convoy'], exclude: [] },
})

const basemap = realBasemap()

/** Every picture of a view by its name. */
export function picturesOf(shared: SharedView, theme: 'light' | 'dark' = 'light') {
  return {
    map: mapPicture(shared, basemap, { theme }),
    calendar: calendarPicture(shared, { theme }),
    rhythm: rhythmPicture(shared, { theme }),
    sheet: sheetPicture(shared, basemap, { theme }),
    preview: previewPicture(shared, basemap),
  }
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
export function marksIn(root: Element, part: 'map' | 'calendar' | 'rhythm'): number {
  return root.querySelectorAll(`g.${part} .mark`).length
}

/** All that can be read in a picture, a space between lines. */
export function textIn(root: Element): string {
  const lines = Array.from(root.querySelectorAll('text'), lineOf)
  return lines.join(' ').replaceAll('\u00a0', ' ')
}

/** A line of text as it reads. */
export function lineOf(text: Element): string {
  const pieces = Array.from(text.querySelectorAll('tspan'), (piece) => piece.textContent)
  return pieces.length === 0 ? (text.textContent ?? '') : pieces.join(' ')
}
