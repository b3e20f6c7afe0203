import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { At, fromStart, stack, type Block } from '#drawing/block.tsx'
import type { NumberedEvent } from '#drawing/events.ts'
import { usePalette } from '#drawing/palette.ts'
import { textWidth, type Font } from '#drawing/text.ts'
import { TextLine } from '#drawing/TextLine.tsx'

import { inColumns } from './columns.tsx'
import { textBlock } from './textBlock.tsx'

const HEADING: Font = { size: 13, weight: 600, family: 'sans' }
const NUMBER: Font = { size: 11, weight: 400, family: 'sans' }
const FONT: Font = { size: 12, weight: 400, family: 'sans' }
const NUMBER_RADIUS = 8.5
const NUMBER_WIDTH = 26
const DATE_GAP = 10
const LINE = 18
const LEAST_COLUMN = 400

/** The titles of the events that the chart numbers, in columns. */
export function eventList(events: readonly NumberedEvent[], width: number, locale: Locale): Block {
  if (events.length === 0) return { height: 0, drawing: null }
  const heading = chartWords[locale.lang].events
  const dates = events.map(({ day }) => textWidth(locale.format.dayShort(day), FONT))
  const start = NUMBER_WIDTH + Math.ceil(Math.max(...dates)) + DATE_GAP
  const items = (columnWidth: number) =>
    events.map((event) => item(event, { width: columnWidth, start }, locale))
  return stack(
    [
      textBlock(heading, width, locale, { font: HEADING, leading: 20 }),
      inColumns(items, { width, least: LEAST_COLUMN, gap: 6 }, locale),
    ],
    6,
  )
}

interface ItemLook {
  readonly width: number
  /** Where titles start. */
  readonly start: number
}

function item({ number, day, event }: NumberedEvent, look: ItemLook, locale: Locale): Block {
  const { width, start } = look
  const { dir, format } = locale
  const inner = width - start
  const title = textBlock(event.title, inner, locale, { font: FONT, leading: LINE })
  return {
    height: title.height,
    drawing: (
      <g className="event">
        <EventNumber x={fromStart(dir, width, 9)} number={number} />
        <TextLine x={fromStart(dir, width, NUMBER_WIDTH)} y={13} font={FONT} colour="ink-soft">
          {format.dayShort(day)}
        </TextLine>
        <At x={fromStart(dir, width, start, inner)}>{title.drawing}</At>
      </g>
    ),
  }
}

/** The number that stands for an event on the chart. */
function EventNumber({ x, number }: { readonly x: number; readonly number: number }) {
  const { format } = useLocale()
  const colour = usePalette()
  return (
    <>
      <circle
        cx={x}
        cy={9}
        r={NUMBER_RADIUS}
        fill={colour('card')}
        stroke={colour('line-strong')}
      />
      <TextLine x={x} y={13} font={NUMBER} align="middle">
        {format.number(number)}
      </TextLine>
    </>
  )
}
