import type { Place } from '#domain/dataset.ts'
import type { GovernorateSlug } from '#domain/governorate.ts'
import type { Lang } from '#domain/lang.ts'
import { mapWords } from '#i18n/words/map.ts'

import type { Box } from './box.ts'
import { placeIn, type Frame } from './frame.ts'
import { placeLabels, type LabelRequest, type PlacedLabel } from './labels.ts'
import { placesOf, shortName, type PileMarks } from './mapMarks.ts'
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

/** Incidents that stand beside a name: those shown, else those left out. */
interface Counted {
  readonly count: number
  /** How many of them are at a place that borrows the point. */
  readonly borrowed: number
}

/** A place of the map with its name as it stands there. */
export interface NamedPlace extends PileMarks, Counted {
  readonly name: string
  readonly lines: readonly string[]
  /** `undefined` where the name found no room. */
  readonly label: PlacedLabel | undefined
}

/** One way to write a name: its lines, and how many of the incidents it says have a borrowed point. */
type Form = Pick<NamedPlace, 'lines' | 'borrowed'>

interface Setting {
  readonly frame: Frame
  readonly lang: Lang
  /** Whether a name that finds no room may leave out that its point is borrowed. */
  readonly isTight?: boolean
  /** The governorate whose places are left without names, as another name stands for them. */
  readonly unnamed?: GovernorateSlug | undefined
}

/** The places of marks with their names: clear of marks, of each other and of what else is in the way. */
export function namePlaces(
  marks: readonly PlacedMark[],
  obstacles: readonly Box[],
  { frame, lang, isTight = false, unnamed }: Setting,
): readonly NamedPlace[] {
  const places = placesOf(marks).map((pile) => {
    const counted = countIn(pile)
    return { ...pile, ...counted, forms: formsOf(pile.place, counted, { lang, isTight }) }
  })
  const requests = places
    .filter(({ place }) => place.admin1 !== unnamed)
    .map(({ forms, count, ...pile }) => {
      const shapes = forms.map(({ lines, borrowed }) =>
        sizeOf(lines, countBeside({ count, borrowed }, lang, String)),
      )
      return nameRequest(pile, { shapes, view: frame.view })
    })
  const labels = placeLabels(requests, [...marks.map(markBox), ...obstacles], inside(frame.view))
  return places.map(({ forms, ...place }) => {
    const label = labels.get(place.place.id)
    const rows = (label?.height ?? 0) / LINE_HEIGHT
    const form = forms.find(({ lines }) => lines.length === rows) ?? forms[0]
    return { ...place, ...form, name: form.lines.join(' '), label }
  })
}

/** The number beside a name or, where only some of the incidents have a borrowed point, how many of them do. */
export function countBeside(
  { count, borrowed }: Counted,
  lang: Lang,
  toText: (value: number) => string,
  whole = toText(count),
): string {
  const isPart = borrowed > 0 && borrowed < count
  return isPart ? mapWords[lang].partOf(toText(borrowed), whole) : whole
}

/** The view less a hair's breadth. */
export function inside({ x, y, width, height }: Box): Box {
  return { x: x + 4, y: y + 4, width: width - 8, height: height - 8 }
}

/** Where a place's name goes that found no room: on the place, kept inside the view. */
export function fallbackLabel(named: NamedPlace, frame: Frame, lang: Lang): PlacedLabel {
  const { width, height } = sizeOf(named.lines, countBeside(named, lang, String))
  const { x, y } = placeIn(frame, named.place)
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

function countIn({ place, shown, faint }: PileMarks): Counted {
  const counted = shown.length === 0 ? faint : shown
  const borrowed = counted.filter((mark) => mark.place !== place)
  return { count: counted.length, borrowed: borrowed.length }
}

/** How a name can be written, the best first. */
function formsOf(
  place: Place,
  { borrowed }: Counted,
  { lang, isTight }: { readonly lang: Lang; readonly isTight: boolean },
): readonly [Form, ...Form[]] {
  const name = shortName(place.name)
  const plain: Form = { lines: [name], borrowed: 0 }
  if (borrowed > 0) {
    const full = { lines: mapWords[lang].exactPointUnknown(name).split('\n'), borrowed }
    return isTight ? [full, plain] : [full]
  }
  return name.length < LONG_NAME ? [plain] : [plain, { lines: onTwoLines(name), borrowed: 0 }]
}

/** A name on two lines of about one length. */
function onTwoLines(name: string): readonly string[] {
  const words = name.split(' ')
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    return { lines, width: Math.max(...lines.map((line) => textWidth(line, NAME_FONT))) }
  })
  const [best] = breaks.toSorted((a, b) => a.width - b.width)
  return best?.lines ?? [name]
}

function nameRequest(
  { place, shown, faint }: PileMarks<PlacedMark>,
  { shapes, view }: { readonly shapes: readonly Size[]; readonly view: Box },
): LabelRequest {
  return {
    key: place.id,
    weight: shown.length * SHOWN_FIRST + faint.length,
    anchors: [...shown, ...faint].map(({ spot }) => spot).filter((spot) => isIn(view, spot)),
    reach: LABEL_GAP,
    shapes,
    farthest: shown.length >= LED_FROM ? LONGEST_LEADER : 0,
  }
}

/** What a name takes with the count at its end. */
export function sizeOf(lines: readonly string[], count: string): Size {
  const counted = textWidth(` ${count}`, COUNT_FONT)
  const widths = lines.map(
    (line, index) => textWidth(line, NAME_FONT) + (index === lines.length - 1 ? counted : 0),
  )
  return { width: Math.ceil(Math.max(...widths)), height: LINE_HEIGHT * lines.length }
}

function isIn(view: Box, { x, y }: Point): boolean {
  return x >= view.x && y >= view.y && x <= view.x + view.width && y <= view.y + view.height
}
