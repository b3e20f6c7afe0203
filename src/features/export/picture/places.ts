import { nearestOf } from '#drawing/box.ts'
import { placeIn, type Frame } from '#drawing/frame.ts'
import { TOWN_FONT, TOWN_RADIUS } from '#drawing/ground.ts'
import type { PlacedLabel } from '#drawing/labelSpots.ts'
import {
  COUNT_FONT,
  countOf,
  isBroken,
  isTied,
  LINE_HEIGHT,
  linesOf,
  MARK_RADIUS,
  NAME_FONT,
  type SettledMark,
} from '#drawing/mapDrawing.ts'
import { shortName, type PlaceMarks } from '#drawing/mapMarks.ts'
import type { Scene } from '#drawing/mapScene.ts'
import { codeWords } from '#i18n/words/codes.ts'

import { glyph } from './glyph.ts'
import { h, type Markup } from './markup.ts'
import type { Pen } from './pen.ts'
import { line } from './text.ts'

const NAME_BASELINE = 12.5
const TOWN_BASELINE = 11
const COUNT_GAP = 4
const AREA_BASELINE = 13

interface Named {
  readonly places: readonly PlaceMarks[]
  readonly placeBoxes: ReadonlyMap<string, PlacedLabel>
}

/** One mark an incident, with a hairline to its place where it had to move far. */
export function marksLayer(pen: Pen, settled: readonly SettledMark[], isMain: boolean): Markup {
  const { colours } = pen
  const ties = settled.filter(isTied).map(({ home, spot }) =>
    h('line', {
      x1: home.x,
      y1: home.y,
      x2: spot.x,
      y2: spot.y,
      stroke: colours['ink-soft'],
      'stroke-width': 0.75,
      'stroke-opacity': 0.45,
    }),
  )
  const marks = settled.map(({ spot, incident: { type, founding } }) => {
    const edge = { colour: 'map-land', width: 1.5 } as const
    const look = { type, founding, radius: MARK_RADIUS, edge }
    return glyph(pen, spot, isMain ? { ...look, mark: 'mark' } : look)
  })
  return h('g', {}, ties, marks)
}

/** Names of places with the number of their incidents, some at the end of a line. */
export function namesLayer(pen: Pen, { places, placeBoxes }: Named): Markup {
  const named = places.flatMap((marks) => {
    const box = placeBoxes.get(marks.place.id)
    return box === undefined ? [] : [{ marks, box }]
  })
  const ties = named.map(({ box }) => tieOf(pen, box))
  return h('g', {}, ties, ...named.map(({ marks, box }) => nameAt(pen, marks, box)))
}

/** Towns, for finding one's way, and names of governorates where the map is close. */
export function townsLayer(pen: Pen, { towns, townBoxes }: Scene, frame: Frame): Markup {
  const named = towns.flatMap((town) => {
    const box = townBoxes.get(town.name)
    return box === undefined ? [] : [{ town, box, spot: placeIn(frame, town) }]
  })
  return h(
    'g',
    {},
    named.map(({ town, box, spot }) => [
      h('circle', { cx: spot.x, cy: spot.y, r: TOWN_RADIUS, fill: pen.colours['ink-soft'] }),
      line(pen, town.name, {
        x: box.x,
        y: box.y + TOWN_BASELINE,
        font: TOWN_FONT,
        colour: 'ink-soft',
        align: 'left',
        halo: 'map-land',
      }),
    ]),
  )
}

/** Names of governorates that have incidents, as the map has them when it is close. */
export function areasLayer(pen: Pen, { areaBoxes, places }: Scene): Markup {
  const names: Readonly<Record<string, string>> = codeWords[pen.locale.lang].governorate
  const used = new Set<string>(places.map(({ place }) => place.admin1))
  const drawn = [...areaBoxes]
    .filter(([slug]) => used.has(slug))
    .map(([slug, box]) =>
      line(pen, names[slug] ?? '', {
        x: box.x + box.width / 2,
        y: box.y + AREA_BASELINE,
        font: COUNT_FONT,
        colour: 'ink-soft',
        align: 'middle',
      }),
    )
  return h('g', {}, drawn)
}

function nameAt(pen: Pen, marks: PlaceMarks, box: PlacedLabel): readonly Markup[] {
  const lines = linesOf(shortName(marks.place.name), isBroken(box), pen.measure)
  const name = { font: NAME_FONT, colour: 'ink' } as const
  const count = {
    text: pen.locale.format.number(countOf(marks)),
    font: COUNT_FONT,
    colour: 'ink-soft',
    gap: COUNT_GAP,
  } as const
  return lines.map((text, index) => {
    const pieces = index < lines.length - 1 ? [{ text, ...name }] : [{ text, ...name }, count]
    const y = box.y + index * LINE_HEIGHT + NAME_BASELINE
    return line(pen, pieces, { x: box.x, y, ...name, align: 'left', halo: 'map-land' })
  })
}

function tieOf({ colours }: Pen, box: PlacedLabel): Markup | undefined {
  if (box.tie === undefined) return undefined
  const end = nearestOf(box, box.tie)
  const ends = { x1: end.x, y1: end.y, x2: box.tie.x, y2: box.tie.y }
  return h('line', { ...ends, stroke: colours.ink, 'stroke-width': 0.75 })
}
