import { printWords } from '#i18n/words/paper.ts'
import { stack, type Block } from '#drawing/block.tsx'
import { usePalette } from '#drawing/palette.ts'
import type { Font } from '#drawing/text.ts'

import type { SharedView } from '../exportContext.ts'
import { sentenceBlock, textBlock } from './textBlock.tsx'
import { pictureWords } from './words.ts'

const TITLE: Font = { size: 14, weight: 400, family: 'sans' }
const SMALL: Font = { size: 12, weight: 400, family: 'sans' }
const SENTENCE_SIZES = [28, 24, 21]

/** What the picture is of: the dataset, and the view in one sentence. */
export function headBlock({ title, sentence, locale }: SharedView, width: number): Block {
  return stack(
    [
      textBlock(title, width, locale, { font: TITLE, leading: 22, colour: 'ink-soft' }),
      sentenceBlock(sentence, width, locale, SENTENCE_SIZES),
    ],
    6,
  )
}

/** Where the data is from, under which licence, where the view is found, and when it was taken. */
export function footBlock(shared: SharedView, width: number, hasBasemap: boolean): Block {
  const { dataset, locale, link, date } = shared
  const { licence } = dataset.meta
  const text = [
    `${sourcesOf(shared, hasBasemap)}.`,
    `${printWords[locale.lang].licence(licence.name, licence.url)}.`,
    `${pictureWords[locale.lang].made(locale.format.day(date))}.`,
  ].join(' ')
  const look = { font: SMALL, leading: 18 }
  return stack(
    [
      { height: 1, drawing: <Rule width={width} /> },
      textBlock(text, width, locale, { ...look, colour: 'ink-soft' }),
      textBlock(link, width, locale, look),
    ],
    4,
  )
}

function Rule({ width }: { readonly width: number }) {
  const colour = usePalette()
  return <path d={`M0 .5H${width}`} stroke={colour('line-strong')} />
}

/** The sources of what is drawn, in a line. */
export function sourcesOf({ dataset, locale }: SharedView, hasBasemap: boolean): string {
  const { title, version, licence } = dataset.meta
  const words = pictureWords[locale.lang]
  const data = words.data(title, version, licence.name)
  return hasBasemap ? words.basemap(data) : data
}
