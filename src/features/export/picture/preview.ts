import type { Basemap } from '#domain/basemap.ts'
import { admittedDays } from '#state/filterDays.ts'
import type { Font } from '#drawing/font.ts'
import type { SharedView } from '../exportContext.ts'
import { figuresOf } from '#analysis/keyFigures.ts'

import { moved, stacked, type Block } from './block.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { calendarBlock, stageCalendar } from './calendar.ts'
import { sentenceBlock, sourcesOf, textBlock } from './frame.ts'
import { countKeys, legendBlock } from './legend.ts'
import { mapBlock, stageMap } from './map.ts'
import { h, num, type Markup } from './markup.ts'
import { documentOf } from './page.ts'
import { penFor, startAt, type Pen } from './pen.ts'
import { balanced, line, wrap } from './text.ts'

/** The size that social networks and messengers show at its best. */
const SIZE = { width: 1200, height: 630 }
const MAP_WIDTH = 500
/** Seen small, so everything is drawn larger than in other pictures. */
const ENLARGED = 1.45
const LEGEND_SCALE = 1.3
const SIDE = 36
const TITLE: Font = { size: 19, weight: 400, family: 'sans' }
const TITLE_LINE = 26
const SENTENCE_SIZES = [44, 40, 36, 32, 28, 25]
const FIGURE: Font = { size: 40, weight: 600, family: 'serif' }
const FIGURE_NAME: Font = { size: 17, weight: 400, family: 'sans' }
const FIGURES_HEIGHT = 66
const SOURCES: Font = { size: 13, weight: 400, family: 'sans' }
const SOURCES_LINE = 18
const GAP = 14
/** Between two rows of the calendar. */
const ROW_GAP = 4

/** The picture that stands for a link to a view: its sentence, map, calendar and key figures; light. */
export function previewPicture(shared: SharedView, basemap: Basemap): string {
  const pen = penFor(shared.locale, { theme: 'light' })
  const width = SIZE.width - MAP_WIDTH - 2 * SIDE
  const words = wordsBlock(shared, pen, width)
  const below = [
    enlarged(
      legendBlock(
        countKeys(shared.incidents, pen, codeWords[pen.locale.lang].type),
        pen,
        width / LEGEND_SCALE,
      ),
      LEGEND_SCALE,
    ),
    figuresBlock(shared, pen, width),
    sourcesBlock(shared, pen, width),
  ]
  const others = [words, ...below].reduce((sum, block) => sum + block.height + GAP, 0)
  const height = SIZE.height - 2 * SIDE + 8 - others
  const text = stacked([words, smallCalendar(shared, pen, { width, height }), ...below], GAP)
  const mapAt = startAt(pen, SIZE.width, 0, MAP_WIDTH)
  const textAt = startAt(pen, SIZE.width, MAP_WIDTH + SIDE, width)
  const body = h(
    'g',
    {},
    moved(smallMap(shared, basemap, pen), mapAt, 0),
    moved(text, textAt, SIDE - 8),
  )
  return documentOf(shared, pen, { kind: 'preview', hasBasemap: true, size: SIZE, body })
}

function wordsBlock(shared: SharedView, pen: Pen, width: number): Block {
  const title = textBlock(pen, balanced(shared.title, TITLE, width, pen), {
    x: startAt(pen, width, 0),
    font: TITLE,
    leading: TITLE_LINE,
    colour: 'ink-soft',
  })
  return stacked([title, sentenceBlock(shared.sentence, pen, width, SENTENCE_SIZES)], 8)
}

function smallMap(shared: SharedView, basemap: Basemap, pen: Pen): Block {
  const size = { width: MAP_WIDTH / ENLARGED, height: SIZE.height / ENLARGED }
  return enlarged(mapBlock(pen, stageMap(shared, basemap, pen, size), 0), ENLARGED)
}

function smallCalendar(
  shared: SharedView,
  pen: Pen,
  { width, height }: { readonly width: number; readonly height: number },
): Block {
  const stage = stageCalendar(shared)
  const inner = width / ENLARGED
  const rowHeight = height / ENLARGED / stage.weeks.length - ROW_GAP
  const look = { width: inner, rowHeight, radius: Math.min(5, rowHeight / 2 - 1), isPlain: true }
  return enlarged(calendarBlock(shared, stage, pen, look), ENLARGED)
}

/** Three figures that answer whether it was nearly daily. */
function figuresBlock(shared: SharedView, pen: Pen, width: number): Block {
  const { dataset, incidents, view } = shared
  const { lang, format, plural } = pen.locale
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
  const drawn = figures.flatMap(({ name, value }, index): Markup[] => {
    const x = startAt(pen, width, (width / figures.length) * index)
    return [
      line(pen, value, { x, y: 38, font: FIGURE, colour: 'ink' }),
      line(pen, name, { x, y: 64, font: FIGURE_NAME, colour: 'ink-soft' }),
    ]
  })
  return { height: FIGURES_HEIGHT, markup: h('g', { class: 'figures' }, drawn) }
}

function sourcesBlock(shared: SharedView, pen: Pen, width: number): Block {
  return textBlock(pen, wrap(`${sourcesOf(shared, true)}.`, SOURCES, width, pen), {
    x: startAt(pen, width, 0),
    font: SOURCES,
    leading: SOURCES_LINE,
    colour: 'ink-soft',
  })
}

function enlarged({ height, markup }: Block, by: number): Block {
  return { height: height * by, markup: h('g', { transform: `scale(${num(by)})` }, markup) }
}
