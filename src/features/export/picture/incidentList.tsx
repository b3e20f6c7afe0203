import type { Incident } from '#domain/dataset.ts'
import { isoWeekday, type Day } from '#domain/day.ts'
import { lookOf } from '#domain/glyph.ts'
import type { Locale } from '#i18n/locale.ts'
import { evidenceInWords } from '#i18n/evidenceInWords.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { At, fromStart, stack, type Block } from '#drawing/block.tsx'
import { DeathsDot, Glyph } from '#drawing/Glyph.tsx'
import { textWidth, type Font } from '#drawing/text.ts'
import { TextLine } from '#drawing/TextLine.tsx'

import type { SharedView } from '../exportContext.ts'
import { inColumns } from './columns.tsx'
import { textBlock } from './textBlock.tsx'
import { pictureWords } from './words.ts'

const FONT: Font = { size: 12, weight: 400, family: 'sans' }
const TITLE: Font = { size: 13, weight: 600, family: 'sans' }
const DATE_GAP = 10
const GLYPH_WIDTH = 22
const LEAST_COLUMN = 420

/** The incidents of the view by date: when, what, where, how well supported, and the reported toll. */
export function incidentList(shared: SharedView, width: number): Block {
  const { incidents, locale } = shared
  const dates = incidents.map(({ date }) => textWidth(dateOf(date, locale), FONT))
  const dateWidth = Math.ceil(Math.max(0, ...dates)) + DATE_GAP
  const items = (column: number) =>
    incidents.map((incident) => item(incident, shared, { width: column, dateWidth }))
  return inColumns(items, { width, least: LEAST_COLUMN, gap: 10 }, locale)
}

interface ItemLook {
  readonly width: number
  readonly dateWidth: number
}

function item(incident: Incident, shared: SharedView, { width, dateWidth }: ItemLook): Block {
  const { locale } = shared
  const { dir } = locale
  const start = dateWidth + GLYPH_WIDTH
  const inner = width - start
  const look = lookOf(incident)
  const rest = restOf(incident, shared)
  const text = stack(
    [
      textBlock(incident.title, inner, locale, { font: TITLE, leading: 18 }),
      textBlock(rest, inner, locale, { font: FONT, leading: 17, colour: 'ink-soft' }),
    ],
    0,
  )
  const spot = { x: fromStart(dir, width, dateWidth + 7), y: 9 }
  return {
    height: text.height,
    drawing: (
      <g className="item">
        <TextLine x={fromStart(dir, width, 0)} y={13} font={FONT} colour="ink-soft">
          {dateOf(incident.date, locale)}
        </TextLine>
        <Glyph spot={spot} radius={6} look={look} />
        {look.deadly && <DeathsDot spot={spot} radius={6} edge="paper" />}
        <At x={fromStart(dir, width, start, inner)}>{text.drawing}</At>
      </g>
    ),
  }
}

function dateOf(date: Day, { format }: Locale): string {
  return `${format.weekdayShort(isoWeekday(date))} ${format.dayShort(date)}`
}

/** Place, evidence and toll; what is not reported is said or left out, and never zero. */
function restOf(incident: Incident, { dataset, locale }: SharedView): string {
  const { placeId, killed, injured, span } = incident
  const { lang, format } = locale
  const place = dataset.places.get(placeId ?? '')
  return [
    ...(span.from === span.to ? [] : [format.rangeShort(span)]),
    place === undefined ? codeWords[lang].wherePrec[6] : place.name,
    evidenceInWords(incident, locale),
    ...tollOf(killed, injured, locale),
  ].join('\u00a0· ')
}

/** The reported dead and injured; what is not reported is left out, and never zero. */
export function tollOf(
  killed: number | null,
  injured: number | null,
  { lang, plural }: Locale,
): readonly string[] {
  if (killed === 0 && injured === 0) return [pictureWords[lang].unhurt]
  return [
    ...(killed === null ? [] : [plural(killed, commonWords[lang].killed)]),
    ...(injured === null ? [] : [plural(injured, pictureWords[lang].injured)]),
  ]
}
