import type { Incident } from '#domain/dataset.ts'
import type { Day, DayRange } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import { incidentsInWords } from '#i18n/typeCounts.ts'
import { killedOn, type DayCell } from '#drawing/dayCells.ts'
import { countTypes } from '#drawing/stacks.ts'
import { commonWords } from '#i18n/words/common.ts'
import { calendarWords } from '#i18n/words/calendar.ts'

interface DayStatus {
  readonly cell: DayCell
  readonly picked: boolean
  /** The range being selected that ends on this day. */
  readonly drafted: DayRange | undefined
}

/** The accessible name of a day in the coverage: the date, what is recorded, and whether it is picked. */
export function dayName(
  day: Day,
  { cell, picked, drafted }: DayStatus,
  incidents: readonly Incident[],
  locale: Locale,
): string {
  const { lang, format, plural } = locale
  const killed = killedOn(cell, incidents)
  const parts = [
    ...contentsOf(cell, locale),
    killed > 0 ? plural(killed, commonWords[lang].reportedKilled) : '',
    ...spansInWords(cell, incidents, locale),
    picked ? calendarWords[lang].picked : '',
    drafted === undefined ? '' : calendarWords[lang].drafted(format.range(drafted)),
  ]
  return calendarWords[lang].dayName(
    format.dayFull(day),
    parts.filter((part) => part !== ''),
  )
}

/** What a press on a day will do. */
export function pickInWords(day: Day, isPickedAlone: boolean, { lang, format }: Locale): string {
  const { act } = commonWords[lang]
  return isPickedAlone ? act.showAllDays : act.showOnly(format.dayOfMonth(day))
}

/** The incidents that may have been on a day, each with its span and the day it counts on. */
export function spansInWords(
  { spans }: DayCell,
  incidents: readonly Incident[],
  { lang, format }: Locale,
): readonly string[] {
  return spans
    .flatMap(({ row }) => incidents[row] ?? [])
    .map(({ title, span, date }) =>
      calendarWords[lang].spanOf(title, format.range(span), format.dayShort(date)),
    )
}

function contentsOf({ state, marks, away }: DayCell, locale: Locale): readonly string[] {
  const { lang, plural } = locale
  if (state === 'none') return [calendarWords[lang].none]
  const parts = marks.length === 0 ? [] : [incidentsInWords(countTypes(marks), locale)]
  if (state === 'faint') parts.push(calendarWords[lang].faint)
  if (away > 0) parts.push(plural(away, commonWords[lang].hidden))
  return parts
}
