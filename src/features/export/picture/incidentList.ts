import type { Incident } from '#domain/dataset.ts'
import { isoWeekday } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Font } from '#drawing/font.ts'
import { codeWords } from '#i18n/words/codes.ts'
import type { SharedView } from '../exportContext.ts'

import { NO_BLOCK, stacked, type Block } from './block.ts'
import { inColumns } from './columns.ts'
import { textBlock } from './frame.ts'
import { glyph } from './glyph.ts'
import { h, type Markup } from './markup.ts'
import { startAt, type Pen } from './pen.ts'
import { line, wrap } from './text.ts'
import { pictureWords } from './words.ts'

const DATE: Font = { size: 12, weight: 400, family: 'sans' }
const TITLE: Font = { size: 13, weight: 600, family: 'sans' }
const REST: Font = { size: 12, weight: 400, family: 'sans' }
const DATE_WIDTH = 76
const GLYPH_WIDTH = 22
const TITLE_LINE = 18
const REST_LINE = 17
const LEAST_COLUMN = 420
/** A picture of more would be longer than anyone reads, and than a browser draws. */
const MOST = 200

/** The incidents of the view by date: when, what, where, how well supported, and the reported toll. */
export function incidentList(shared: SharedView, pen: Pen, width: number): Block {
  const { lang, plural } = pen.locale
  const listed = shared.incidents.slice(0, MOST)
  const items = (column: number) => listed.map((incident) => item(shared, incident, pen, column))
  const columns = inColumns(items, pen, { width, least: LEAST_COLUMN, gap: 10 })
  const more = shared.incidents.length - listed.length
  const rest =
    more === 0
      ? NO_BLOCK
      : textBlock(pen, [plural(more, pictureWords[lang].more)], {
          x: startAt(pen, width, 0),
          font: TITLE,
          leading: TITLE_LINE,
          colour: 'ink',
        })
  return { ...stacked([columns, rest], 12) }
}

function item({ dataset }: SharedView, incident: Incident, pen: Pen, width: number): Block {
  const start = DATE_WIDTH + GLYPH_WIDTH
  const room = width - start
  const titles = wrap(incident.title, TITLE, room, pen)
  const rest = wrap(restOf(incident, dataset, pen.locale), REST, room, pen)
  const x = startAt(pen, width, start)
  const lines = [
    ...titles.map((text, index): Markup => {
      return line(pen, text, { x, y: 13 + index * TITLE_LINE, font: TITLE, colour: 'ink' })
    }),
    ...rest.map((text, index): Markup => {
      const y = titles.length * TITLE_LINE + 12 + index * REST_LINE
      return line(pen, text, { x, y, font: REST, colour: 'ink-soft' })
    }),
  ]
  const spot = { x: startAt(pen, width, DATE_WIDTH + 7), y: 9 }
  const { type, founding } = incident
  const date = { x: startAt(pen, width, 0), y: 13, font: DATE, colour: 'ink-soft' } as const
  return {
    height: titles.length * TITLE_LINE + rest.length * REST_LINE,
    markup: h(
      'g',
      { class: 'item' },
      line(pen, dateOf(incident, pen.locale), date),
      glyph(pen, spot, { type, founding, radius: 6 }),
      lines,
    ),
  }
}

function dateOf({ date }: Incident, { format }: Locale): string {
  return `${format.weekdayShort(isoWeekday(date))} ${format.dayShort(date)}`
}

/** Place, evidence and toll; what is not reported is said or left out, and never zero. */
function restOf(
  { placeId, evidence, killed, injured, span }: Incident,
  dataset: SharedView['dataset'],
  locale: Locale,
): string {
  const { lang, format } = locale
  const place = dataset.places.get(placeId ?? '')
  return [
    ...(span.from === span.to ? [] : [format.rangeShort(span)]),
    place === undefined ? codeWords[lang].wherePrec[6] : place.name,
    codeWords[lang].evidence[evidence],
    ...tollOf(killed, injured, locale),
  ].join(' ·\u00a0')
}

function tollOf(
  killed: number | null,
  injured: number | null,
  { lang, plural }: Locale,
): readonly string[] {
  if (killed === 0 && injured === 0) return [pictureWords[lang].unhurt]
  return [
    ...(killed === null ? [] : [plural(killed, pictureWords[lang].killed)]),
    ...(injured === null ? [] : [plural(injured, pictureWords[lang].injured)]),
  ]
}
