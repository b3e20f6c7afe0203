import type { ReactElement } from 'react'

import type { Basemap } from '#domain/basemap.ts'
import type { Theme } from '#domain/palette.ts'
import type { Locale } from '#i18n/locale.ts'
import { stack, type Block } from '#drawing/block.tsx'
import { homeCamera } from '#drawing/cameras.ts'
import { legendBlock } from '#drawing/Legend.tsx'
import { locatedPlaces } from '#drawing/mapMarks.ts'
import { outlinesOf } from '#drawing/outlines.ts'
import type { Font } from '#drawing/text.ts'

import type { SharedView } from '../exportContext.ts'
import { pairedBars, type BarRow } from './bars.tsx'
import { card, headingBlock, insideCard } from './card.tsx'
import { beside, inColumns } from './columns.tsx'
import { dayItems, mapItems, typeItems } from './legendItems.tsx'
import { calendarBlock, calendarOf, mapBlock, mapLayoutOf } from './parts.tsx'
import { MARGIN, PicturePage } from './PictureFile.tsx'
import { textBlock } from './textBlock.tsx'

const WIDTH = 1400 - 2 * MARGIN
const GUTTER = 28
const COLUMN = (WIDTH - GUTTER) / 2
const MAP_SIZE = { width: COLUMN, height: Math.round(COLUMN * 0.7) }
const CALENDAR_LOOK = { width: insideCard(COLUMN), rowHeight: 36, radius: 5 }
const NOTE: Font = { size: 14, weight: 400, family: 'sans' }
const HEAD: Font = { size: 13, weight: 600, family: 'sans' }
const CELL: Font = { size: 13, weight: 400, family: 'sans' }

/** Two views with what sets them apart, in words and figures. */
export interface SharedComparison {
  /** Its sentence is what sets the sides apart. */
  readonly shared: SharedView
  readonly sides: readonly SharedSide[]
  /** What limits the comparison. */
  readonly notes: readonly string[]
  /** The key figures, with a head. */
  readonly figures: { readonly heading: string; readonly rows: readonly (readonly string[])[] }
  /** Both sides counted by some properties. */
  readonly bars: readonly { readonly heading: string; readonly rows: readonly BarRow[] }[]
}

/** One side of a comparison, shared as if it were alone. */
interface SharedSide {
  readonly name: string
  readonly shared: SharedView
}

/** Two views on one sheet; the same comparison gives the same picture. */
export function comparisonPicture(
  { shared, sides, notes, figures, bars }: SharedComparison,
  basemap: Basemap,
  theme: Theme,
): ReactElement {
  const { locale } = shared
  const look = { width: WIDTH, least: COLUMN, gap: 26 }
  const parts = [
    stack(
      notes.map((note) =>
        textBlock(note, WIDTH, locale, { font: NOTE, leading: 22, colour: 'ink-soft' }),
      ),
      0,
    ),
    ...whereAndWhen(sides, basemap, locale),
    inColumns(
      (width) => [
        titled(figures.heading, figureTable(figures.rows, width, locale), width, locale),
        ...bars.map(({ heading, rows }) =>
          titled(heading, pairedBars(rows, width, locale), width, locale),
        ),
      ],
      look,
      locale,
    ),
  ]
  return <PicturePage {...{ shared, theme, parts }} width={WIDTH} kind="versus" />
}

/** Maps on one scale and calendars, each under the name of its side. */
function whereAndWhen(
  sides: readonly SharedSide[],
  basemap: Basemap,
  locale: Locale,
): readonly Block[] {
  const places = sides.flatMap(({ shared }) => locatedPlaces(shared.dataset))
  const camera = homeCamera(places, MAP_SIZE)
  const outlines = outlinesOf(basemap)
  const drawn = sides.map(({ name, shared }) => {
    const layout = mapLayoutOf(shared, outlines, MAP_SIZE, camera)
    const calendar = calendarOf(shared)
    const items = [...mapItems(shared, layout), ...dayItems(shared, calendar)]
    return [
      headingBlock({ heading: name, hint: shared.sentence }, COLUMN, locale),
      mapBlock(shared, layout),
      card(COLUMN, calendarBlock(calendar, CALENDAR_LOOK)),
      legendBlock(items, COLUMN, locale),
    ]
  })
  const rows = (drawn[0] ?? []).map((_, row) =>
    beside(
      drawn.flatMap((blocks) => blocks[row] ?? []),
      { width: WIDTH, gutter: GUTTER },
      locale,
    ),
  )
  return [...rows, signsOf(sides, locale)]
}

/** What the marks of both sides mean, without counts: those are in the figures. */
function signsOf(sides: readonly SharedSide[], locale: Locale): Block {
  const incidents = sides.flatMap(({ shared }) => shared.incidents)
  const items = typeItems({ incidents, locale })
  return legendBlock(
    items.map(({ sign, text }) => ({ sign, text })),
    WIDTH,
    locale,
  )
}

function titled(heading: string, block: Block, width: number, locale: Locale): Block {
  return stack([textBlock(heading, width, locale, { font: HEAD, leading: 24 }), block], 4)
}

function figureTable(rows: readonly (readonly string[])[], width: number, locale: Locale): Block {
  const lines = rows.map((cells, row) =>
    beside(
      cells.map((cell, column) =>
        textBlock(cell, width / cells.length - 8, locale, {
          font: row === 0 ? HEAD : CELL,
          leading: 19,
          colour: row > 0 && column === 0 ? 'ink-soft' : 'ink',
        }),
      ),
      { width, gutter: 0 },
      locale,
    ),
  )
  return stack(lines, 5)
}
