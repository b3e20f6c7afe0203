import type { Place } from '#domain/dataset.ts'

import { boxAround, type Box } from './box.ts'
import type { Font, Measure } from './font.ts'
import { placeIn, type Frame } from './frame.ts'
import type { LabelWish, PlacedLabel } from './labelSpots.ts'
import { placeLabels } from './labels.ts'
import { shortName, type MapMark, type PlaceMarks } from './mapMarks.ts'
import { project, type Point, type Size } from './mercator.ts'
import { settleOnce } from './settleOnce.ts'

/** Radius of a mark in pixels. */
export const MARK_RADIUS = 5.5
/** Of a name, in pixels. */
export const LINE_HEIGHT = 16

const SPACING = 6.6
const LABEL_GAP = 8
const COUNT_GAP = 4
const VISIBLE_FIRST = 1000
/** Letters from which a name may take two lines. */
const LONG_NAME = 16
/** Incidents from which a place is named even where its name must stand off. */
const TIED_FROM = 3
const LONGEST_TIE = 110
/** A mark farther than this from its place is tied to it by a hairline. */
const TIE_FROM = 2.5 * MARK_RADIUS
/** Of the names of places, and of the counts beside them. */
export const NAME_FONT: Font = { size: 12, weight: 600, family: 'sans' }
export const COUNT_FONT: Font = { size: 12, weight: 400, family: 'sans' }
const BAGHDAD = { lat: 33.3, lon: 44.4 }

/** A mark where it came to rest, and its true place, in the picture's coordinates. */
export interface SettledMark extends MapMark {
  readonly spot: Point
  readonly home: Point
}

/** Marks at rest at a zoom level; panning does not move them against each other. */
export function settleMarks(
  marks: readonly MapMark[],
  zoom: number,
  origin: Point,
): readonly SettledMark[] {
  const middle = project(BAGHDAD, zoom)
  const homes = marks.map(({ place }) => {
    const { x, y } = project(place, zoom)
    return { x: x - middle.x, y: y - middle.y }
  })
  const shift = { x: middle.x - origin.x, y: middle.y - origin.y }
  const spots = settleOnce(homes, SPACING)
  return marks.map((mark, index) => ({
    ...mark,
    home: moved(homes[index], shift),
    spot: moved(spots[index], shift),
  }))
}

/** Whether a mark had to move so far that a hairline must lead back to its place. */
export function isTied({ spot, home }: SettledMark): boolean {
  return Math.hypot(spot.x - home.x, spot.y - home.y) > TIE_FROM
}

/** Where the names of places stand: clear of marks, of each other and of what floats over the map. */
export function placeNames(
  places: readonly PlaceMarks[],
  settled: readonly SettledMark[],
  obstacles: readonly Box[],
  frame: Frame,
  measure: Measure,
): ReadonlyMap<string, PlacedLabel> {
  const spots = new Map(settled.map(({ row, spot }) => [row, spot]))
  const wishes = places.map((marks) => nameWish(marks, spots, frame.view, measure))
  return placeLabels(wishes, [...marksAsBoxes(settled), ...obstacles], inside(frame.view))
}

/** The squares that marks take up. */
export function marksAsBoxes(settled: readonly SettledMark[]): readonly Box[] {
  return settled.map(({ spot }) => boxAround(spot, MARK_RADIUS + 0.5))
}

/** The view less a hair's breadth. */
export function inside({ x, y, width, height }: Box): Box {
  return { x: x + 4, y: y + 4, width: width - 8, height: height - 8 }
}

/** Where a place's name goes that found no room: on the place, kept inside the view. */
export function fallbackBox(place: Place, count: number, frame: Frame, measure: Measure): Box {
  const { width, height } = nameSize(shortName(place.name), count, measure)
  const { x, y } = placeIn(frame, place)
  const view = inside(frame.view)
  return {
    x: Math.max(view.x, Math.min(x - width / 2, view.x + view.width - width)),
    y: Math.max(view.y, Math.min(y - height - LABEL_GAP, view.y + view.height - height)),
    width,
    height,
  }
}

/** Incidents that a place's name counts: those shown, else those left out. */
export function countOf({ shown, faint }: PlaceMarks): number {
  return shown.length === 0 ? faint.length : shown.length
}

/** A name as it stands on the map: on one line or, when it is long, on two of about one length. */
export function linesOf(name: string, onTwo: boolean, measure: Measure): readonly string[] {
  const words = name.split(' ')
  if (!onTwo || words.length < 2) return [name]
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    return { lines, width: Math.max(...lines.map((line) => measure(line, NAME_FONT))) }
  })
  const [best] = breaks.toSorted((a, b) => a.width - b.width)
  return best?.lines ?? [name]
}

/** Whether a name was placed on two lines. */
export function isBroken(box: Box): boolean {
  return box.height > LINE_HEIGHT
}

function nameWish(
  marks: PlaceMarks,
  spots: ReadonlyMap<number, Point>,
  view: Box,
  measure: Measure,
): LabelWish {
  const own = [...marks.shown, ...marks.faint]
  const name = shortName(marks.place.name)
  const forms = [[name], linesOf(name, name.length >= LONG_NAME, measure)]
  return {
    key: marks.place.id,
    weight: marks.shown.length * VISIBLE_FIRST + marks.faint.length,
    anchors: own.flatMap(({ row }) => spots.get(row) ?? []).filter((spot) => isIn(view, spot)),
    reach: LABEL_GAP,
    shapes: forms.map((lines) => sizeOf(lines, countOf(marks), measure)),
    farthest: marks.shown.length >= TIED_FROM ? LONGEST_TIE : 0,
  }
}

/** What a name on one line takes with the count beside it. */
function nameSize(name: string, count: number, measure: Measure): Size {
  return sizeOf([name], count, measure)
}

function sizeOf(lines: readonly string[], count: number, measure: Measure): Size {
  const counted = COUNT_GAP + measure(String(count), COUNT_FONT)
  const widths = lines.map(
    (line, index) => measure(line, NAME_FONT) + (index === lines.length - 1 ? counted : 0),
  )
  return { width: Math.ceil(Math.max(...widths)), height: LINE_HEIGHT * lines.length }
}

function isIn(view: Box, { x, y }: Point): boolean {
  return x >= view.x && y >= view.y && x <= view.x + view.width && y <= view.y + view.height
}

function moved(point: Point | undefined, by: Point): Point {
  return { x: (point?.x ?? 0) + by.x, y: (point?.y ?? 0) + by.y }
}
