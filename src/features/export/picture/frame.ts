import type { Font } from '#drawing/font.ts'
import type { SharedView } from '../exportContext.ts'
import { printWords } from '#i18n/words/paper.ts'

import { NO_BLOCK, stacked, type Block } from './block.ts'
import { h, type Markup } from './markup.ts'
import { startAt, type Pen } from './pen.ts'
import { balanced, line, wrap } from './text.ts'
import { pictureWords } from './words.ts'

const TITLE: Font = { size: 14, weight: 400, family: 'sans' }
const SMALL: Font = { size: 12, weight: 400, family: 'sans' }
const SMALL_LINE = 18
const TITLE_HEIGHT = 22
const SENTENCE_SIZES = [28, 24, 21]
const MOST_LINES = 2
const LEADING = 1.25

/** What the picture is of: the dataset, and the view in one sentence. */
export function headBlock(shared: SharedView, pen: Pen, width: number): Block {
  const x = startAt(pen, width, 0)
  const title = textBlock(pen, wrap(shared.title, TITLE, width, pen), {
    x,
    font: TITLE,
    leading: TITLE_HEIGHT,
    colour: 'ink-soft',
  })
  return stacked([title, sentenceBlock(shared.sentence, pen, width, SENTENCE_SIZES)], 6)
}

/** The sentence at the largest of the sizes at which it takes few lines. */
export function sentenceBlock(
  sentence: string,
  pen: Pen,
  width: number,
  sizes: readonly number[],
): Block {
  const settings = sizes.map((size) => {
    const font: Font = { size, weight: 600, family: 'serif' }
    return { font, lines: balanced(sentence, font, width, pen) }
  })
  const fitting = settings.find(({ lines }) => lines.length <= MOST_LINES) ?? settings.at(-1)
  if (fitting === undefined) return NO_BLOCK
  const { font, lines } = fitting
  const x = startAt(pen, width, 0)
  return textBlock(pen, lines, { x, font, leading: font.size * LEADING, colour: 'ink' })
}

/** Where the data is from, under which licence, where the view is found, and when it was taken. */
export function footBlock(shared: SharedView, pen: Pen, width: number, hasBasemap: boolean): Block {
  const { meta } = shared.dataset
  const words = pictureWords[pen.locale.lang]
  const x = startAt(pen, width, 0)
  const look = { x, font: SMALL, leading: SMALL_LINE, colour: 'ink-soft' } as const
  const text = [
    `${sourcesOf(shared, hasBasemap)}.`,
    `${printWords[pen.locale.lang].licence(meta.licence.name, meta.licence.url)}.`,
    `${words.made(pen.locale.format.day(shared.date))}.`,
  ].join(' ')
  const rule = h('path', { d: `M0 .5H${width}`, stroke: pen.colours['line-strong'] })
  return stacked(
    [
      { height: 1, markup: rule },
      textBlock(pen, wrap(text, SMALL, width, pen), look),
      textBlock(pen, wrap(shared.link, SMALL, width, pen), { ...look, colour: 'ink' }),
    ],
    4,
  )
}

/** The sources of what is drawn, in a line. */
export function sourcesOf({ dataset, locale }: SharedView, hasBasemap: boolean): string {
  const { title, version, licence } = dataset.meta
  const words = pictureWords[locale.lang]
  const data = words.data(title, version, licence.name)
  return hasBasemap ? words.basemap(data) : data
}

interface TextLook {
  readonly x: number
  readonly font: Font
  readonly leading: number
  readonly colour: 'ink' | 'ink-soft'
}

/** Lines of text under one another. */
export function textBlock(
  pen: Pen,
  lines: readonly string[],
  { x, font, leading, colour }: TextLook,
): Block {
  const drawn = lines.map((text, index): Markup => {
    const y = index * leading + (leading + font.size * 0.72) / 2
    return line(pen, text, { x, y, font, colour })
  })
  return { height: lines.length * leading, markup: h('g', {}, drawn) }
}
