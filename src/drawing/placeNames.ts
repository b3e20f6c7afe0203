import type { GovernorateSlug } from '#domain/governorate.ts'
import type { Lang } from '#domain/lang.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { mapWords } from '#i18n/words/map.ts'

import type { Box } from './box.ts'
import { placeIn, type Frame } from './frame.ts'
import { placeLabels, type LabelRequest, type PlacedLabel } from './labels.ts'
import { countedOf, pilesIn, shortName, type MapMark, type Pile } from './mapMarks.ts'
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

/** A name, line by line. */
type Lines = readonly string[]

/** A pile of the map with its name as it stands there. */
export interface NamedPlace extends Pile {
  /** Rows of the incidents that its name counts. */
  readonly rows: readonly number[]
  /** Whether all of these are left out by the map's own facets. */
  readonly isFaint: boolean
  readonly lines: Lines
  /** `undefined` where the name found no room. */
  readonly label: PlacedLabel | undefined
}

interface Setting {
  readonly frame: Frame
  readonly lang: Lang
  /** The governorate whose places are left without names, as its own name stands for them already. */
  readonly unnamed?: GovernorateSlug | undefined
  /** The marks to count, where those to name are only some of a governorate. */
  readonly all?: readonly MapMark[]
}

/** The places of marks with their names: clear of marks, of each other and of what else is in the way. */
export function namePlaces(
  marks: readonly PlacedMark[],
  obstacles: readonly Box[],
  { frame, lang, unnamed, all = marks }: Setting,
): readonly NamedPlace[] {
  const places = pilesIn(marks)
    .filter(({ kind, place }) => kind !== 'governorate' || place.admin1 !== unnamed)
    .map((pile) => ({ ...pile, ...countFor(pile, all), forms: formsOf(pile, lang) }))
  const requests = places
    .filter(({ place }) => place.admin1 !== unnamed)
    .map(({ key, forms, rows }) => {
      const shapes = forms.map((lines) => sizeOf(lines, String(rows.length)))
      const here = marks.filter(({ pile }) => pile.key === key)
      return nameRequest(key, here, { shapes, view: frame.view })
    })
  const labels = placeLabels(requests, [...marks.map(markBox), ...obstacles], inside(frame.view))
  return places.map(({ forms, ...place }) => {
    const label = labels.get(place.key)
    const count = (label?.height ?? 0) / LINE_HEIGHT
    const lines = forms.find(({ length }) => length === count) ?? forms[0]
    return { ...place, lines, label }
  })
}

/** The view less a hair's breadth. */
export function inside({ x, y, width, height }: Box): Box {
  return { x: x + 4, y: y + 4, width: width - 8, height: height - 8 }
}

/** Where a place's name goes that found no room: on the place, kept inside the view. */
export function fallbackLabel({ lines, rows, place }: NamedPlace, frame: Frame): PlacedLabel {
  const { width, height } = sizeOf(lines, String(rows.length))
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

/** What the name of a pile counts. */
function countFor(pile: Pile, all: readonly MapMark[]): Pick<NamedPlace, 'rows' | 'isFaint'> {
  const isWhole = pile.kind === 'governorate'
  const counted = countedOf(
    all.filter((mark) => (isWhole ? mark.place.admin1 === pile.place.admin1 : mark.pile === pile)),
  )
  return { rows: counted.map(({ row }) => row), isFaint: counted.every(({ faint }) => faint) }
}

/** How the name of a pile can be written, the best first. */
function formsOf({ kind, place }: Pile, lang: Lang): readonly [Lines, ...Lines[]] {
  const area = codeWords[lang].governorate[place.admin1]
  // "governorate" is said of the whole alone, not of the districts at its point.
  const own = place.kind === 'governorate' ? area : shortName(place.name)
  if (kind === 'borrowers') return [mapWords[lang].exactPointUnknown(own).split('\n')]
  const name = kind === 'governorate' ? mapWords[lang].governorate(area) : own
  return name.length < LONG_NAME ? [[name]] : [[name], onTwoLines(name)]
}

/** A name on two lines of about one length. */
function onTwoLines(name: string): Lines {
  const words = name.split(' ')
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    return { lines, width: Math.max(...lines.map((line) => textWidth(line, NAME_FONT))) }
  })
  const [best] = breaks.toSorted((a, b) => a.width - b.width)
  return best?.lines ?? [name]
}

function nameRequest(
  key: string,
  here: readonly PlacedMark[],
  { shapes, view }: { readonly shapes: readonly Size[]; readonly view: Box },
): LabelRequest {
  const [shown, faint] = [here.filter((mark) => !mark.faint), here.filter((mark) => mark.faint)]
  return {
    key,
    weight: shown.length * SHOWN_FIRST + faint.length,
    anchors: [...shown, ...faint].map(({ spot }) => spot).filter((spot) => isIn(view, spot)),
    reach: LABEL_GAP,
    shapes,
    farthest: shown.length >= LED_FROM ? LONGEST_LEADER : 0,
  }
}

/** What a name takes with the count at its end. */
export function sizeOf(lines: Lines, count: string): Size {
  const counted = textWidth(` ${count}`, COUNT_FONT)
  const widths = lines.map(
    (line, index) => textWidth(line, NAME_FONT) + (index === lines.length - 1 ? counted : 0),
  )
  return { width: Math.ceil(Math.max(...widths)), height: LINE_HEIGHT * lines.length }
}

function isIn(view: Box, { x, y }: Point): boolean {
  return x >= view.x && y >= view.y && x <= view.x + view.width && y <= view.y + view.height
}
