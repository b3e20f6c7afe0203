import type { Place } from '#domain/dataset.ts'
import type { GovernorateSlug } from '#domain/governorate.ts'

import type { Box } from './box.ts'
import { placeIn, type Frame } from './frame.ts'
import { placeLabels, type LabelRequest, type PlacedLabel } from './labels.ts'
import { placesOf, shortName, type PlaceMarks } from './mapMarks.ts'
import type { Point, Size } from './mercator.ts'
import { markBox, type PlacedMark } from './placedMarks.ts'
import { textWidth, type Font } from './text.ts'

/** Of a name, in pixels. */
export const LINE_HEIGHT = 16
/** Of the names of places, and of the counts beside them. */
export const NAME_FONT: Font = { size: 12, weight: 600, family: 'sans' }
export const COUNT_FONT: Font = { size: 12, weight: 400, family: 'sans' }

/** Pixels between a mark and its name. */
export const LABEL_GAP = 8
const SHOWN_FIRST = 1000
/** Letters from which a name may take two lines. */
const LONG_NAME = 16
/** Incidents from which a place is named even where its name must stand off. */
const LED_FROM = 3
const LONGEST_LEADER = 110

/** A place of the map with its name as it stands there. */
export interface NamedPlace extends PlaceMarks {
  /** Incidents shown, else those left out. */
  readonly count: number
  readonly lines: readonly string[]
  /** `undefined` where the name found no room. */
  readonly label: PlacedLabel | undefined
}

/**
 * The places of marks with their names: clear of marks, of each other and of what else is in the way. Those of one
 * governorate may be left without, where another name stands for them.
 */
export function namePlaces(
  marks: readonly PlacedMark[],
  obstacles: readonly Box[],
  frame: Frame,
  unnamed?: GovernorateSlug,
): readonly NamedPlace[] {
  const places = placesOf(marks)
  const requests = places
    .filter(({ place }) => place.admin1 !== unnamed)
    .map((place) => nameRequest(place, frame.view))
  const labels = placeLabels(requests, [...marks.map(markBox), ...obstacles], inside(frame.view))
  return places.map((place) => {
    const label = labels.get(place.place.id)
    const isBroken = label !== undefined && label.height > LINE_HEIGHT
    const lines = linesOf(shortName(place.place.name), isBroken)
    return { ...place, count: countOf(place), lines, label }
  })
}

/** The view less a hair's breadth. */
export function inside({ x, y, width, height }: Box): Box {
  return { x: x + 4, y: y + 4, width: width - 8, height: height - 8 }
}

/** Where a place's name goes that found no room: on the place, kept inside the view. */
export function fallbackLabel(place: Place, count: number, frame: Frame): PlacedLabel {
  const { width, height } = sizeOf([shortName(place.name)], count)
  const { x, y } = placeIn(frame, place)
  const view = inside(frame.view)
  return {
    x: Math.max(view.x, Math.min(x - width / 2, view.x + view.width - width)),
    y: Math.max(view.y, Math.min(y - height - LABEL_GAP, view.y + view.height - height)),
    width,
    height,
    align: 'middle',
    leader: undefined,
  }
}

function countOf({ shown, faint }: PlaceMarks): number {
  return shown.length === 0 ? faint.length : shown.length
}

/** A name on one line or, when it is long, on two of about one length. */
function linesOf(name: string, onTwo: boolean): readonly string[] {
  const words = name.split(' ')
  if (!onTwo || words.length < 2) return [name]
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    return { lines, width: Math.max(...lines.map((line) => textWidth(line, NAME_FONT))) }
  })
  const [best] = breaks.toSorted((a, b) => a.width - b.width)
  return best?.lines ?? [name]
}

function nameRequest(marks: PlaceMarks<PlacedMark>, view: Box): LabelRequest {
  const own = [...marks.shown, ...marks.faint]
  const name = shortName(marks.place.name)
  const forms = [[name], linesOf(name, name.length >= LONG_NAME)]
  return {
    key: marks.place.id,
    weight: marks.shown.length * SHOWN_FIRST + marks.faint.length,
    anchors: own.map(({ spot }) => spot).filter((spot) => isIn(view, spot)),
    reach: LABEL_GAP,
    shapes: forms.map((lines) => sizeOf(lines, countOf(marks))),
    farthest: marks.shown.length >= LED_FROM ? LONGEST_LEADER : 0,
  }
}

/** What a name takes with the count at its end. */
export function sizeOf(lines: readonly string[], count: number): Size {
  const counted = textWidth(` ${count}`, COUNT_FONT)
  const widths = lines.map(
    (line, index) => textWidth(line, NAME_FONT) + (index === lines.length - 1 ? counted : 0),
  )
  return { width: Math.ceil(Math.max(...widths)), height: LINE_HEIGHT * lines.length }
}

function isIn(view: Box, { x, y }: Point): boolean {
  return x >= view.x && y >= view.y && x <= view.x + view.width && y <= view.y + view.height
}
