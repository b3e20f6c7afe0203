import type { ReactElement } from 'react'

import { figuresOf } from '#analysis/keyFigures.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { admittedDays } from '#state/filterDays.ts'
import { At, fromStart, stack, type Block } from '#drawing/block.tsx'
import { rowHeightIn } from '#drawing/CalendarPicture.tsx'
import { legendBlock } from '#drawing/Legend.tsx'
import type { Outlines } from '#drawing/outlines.ts'
import type { Font } from '#drawing/text.ts'
import { TextLine } from '#drawing/TextLine.tsx'

import type { SharedView } from '../exportContext.ts'
import { sourcesOf } from './headAndFoot.tsx'
import { countItems } from './legendItems.tsx'
import { calendarBlock, calendarOf, mapLayoutOf } from './parts.tsx'
import { PictureFile } from './PictureFile.tsx'
import { PREVIEW_SIZE as SIZE, PreviewMap } from './PreviewMap.tsx'
import { sentenceBlock, textBlock } from './textBlock.tsx'

const MAP_WIDTH = 500
/** Seen small, so everything is drawn larger than in other pictures. */
const ENLARGED = 1.45
const LEGEND_SCALE = 1.3
const SIDE = 36
const TOP = 28
const GAP = 14
const TEXT_WIDTH = SIZE.width - MAP_WIDTH - 2 * SIDE
const TITLE: Font = { size: 17, weight: 400, family: 'sans' }
const SENTENCE_SIZES = [44, 40, 36, 32, 28, 25]
const FIGURE: Font = { size: 40, weight: 600, family: 'serif' }
const FIGURE_NAME: Font = { size: 17, weight: 400, family: 'sans' }
const SOURCES: Font = { size: 13, weight: 400, family: 'sans' }

/** The picture that stands for a link to a view: its sentence, map, calendar and key figures; light. */
export function previewPicture(shared: SharedView, outlines: Outlines): ReactElement {
  const { dir } = shared.locale
  const mapSize = { width: MAP_WIDTH / ENLARGED, height: SIZE.height / ENLARGED }
  const layout = mapLayoutOf(shared, outlines, mapSize)
  const picked = shared.view.filter.admin1.include
  return (
    <PictureFile shared={shared} kind="preview" theme="light" size={SIZE}>
      <PreviewMap {...{ layout, picked }} width={MAP_WIDTH} />
      <At x={fromStart(dir, SIZE.width, MAP_WIDTH + SIDE, TEXT_WIDTH)} y={TOP}>
        {besideMap(shared).drawing}
      </At>
    </PictureFile>
  )
}

/** Words and figures, with the calendar in the room that they leave. */
function besideMap(shared: SharedView): Block {
  const { title, sentence, locale } = shared
  const words = [
    textBlock(title, TEXT_WIDTH, locale, { font: TITLE, leading: 26, colour: 'ink-soft' }),
    sentenceBlock(sentence, TEXT_WIDTH, locale, SENTENCE_SIZES),
  ]
  const names = codeWords[locale.lang].type
  const legend = legendBlock(countItems(shared, names), TEXT_WIDTH / LEGEND_SCALE, locale)
  const below = [
    enlarged(legend, LEGEND_SCALE),
    figuresBlock(shared),
    textBlock(`${sourcesOf(shared, true)}.`, TEXT_WIDTH, locale, {
      font: SOURCES,
      leading: 18,
      colour: 'ink-soft',
    }),
  ]
  const others = [...words, ...below].reduce((sum, { height }) => sum + height + GAP, 0)
  return stack([...words, smallCalendar(shared, SIZE.height - 2 * TOP - others), ...below], GAP)
}

function smallCalendar(shared: SharedView, height: number): Block {
  const contents = calendarOf(shared)
  const rowHeight = rowHeightIn(contents, height / ENLARGED)
  const calendar = calendarBlock(contents, {
    width: TEXT_WIDTH / ENLARGED,
    rowHeight,
    radius: Math.min(5, rowHeight / 2 - 1),
    isPlain: true,
  })
  return enlarged(calendar, ENLARGED)
}

/** Three figures that answer whether it was nearly daily. */
function figuresBlock({ dataset, incidents, view, locale }: SharedView): Block {
  const { lang, dir, format, plural } = locale
  const words = summaryWords[lang].figures
  const days = admittedDays(view.filter, dataset.meta.coverage)
  const { daysWith, longestRun, perWeek } = figuresOf(incidents, days)
  const run = longestRun === undefined ? 0 : longestRun.to - longestRun.from + 1
  const figures = [
    { name: words.daysWith, value: format.number(daysWith) },
    { name: words.run, value: run === 0 ? words.none : plural(run, words.days) },
    {
      name: words.perWeek,
      value: perWeek === undefined ? words.noFigure : format.decimal(perWeek),
    },
  ]
  const drawing = figures.map(({ name, value }, index) => {
    const x = fromStart(dir, TEXT_WIDTH, (TEXT_WIDTH / figures.length) * index)
    return (
      <g key={name}>
        <TextLine x={x} y={38} font={FIGURE}>
          {value}
        </TextLine>
        <TextLine x={x} y={64} font={FIGURE_NAME} colour="ink-soft">
          {name}
        </TextLine>
      </g>
    )
  })
  return { height: 66, drawing }
}

function enlarged({ height, drawing }: Block, scale: number): Block {
  return { height: height * scale, drawing: <At scale={scale}>{drawing}</At> }
}
