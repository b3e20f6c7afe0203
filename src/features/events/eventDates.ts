import type { ContextEvent } from '#domain/dataset.ts'
import { daysOfMonth, formatDay, monthOf, type DayRange } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Period } from '#drawing/events.ts'

import { eventWords } from './words.ts'

/** The heading of a period. */
export function periodName(
  period: Period,
  { from, to }: DayRange,
  { lang, format }: Locale,
): string {
  switch (period) {
    case 'before':
      return eventWords[lang].period.before(format.day(from))
    case 'inside':
      return eventWords[lang].period.inside(format.range({ from, to }))
    case 'after':
      return eventWords[lang].period.after(format.day(to))
  }
}

/** When an event was: its day, or the time within which it happened. */
export function eventDate({ date, span }: ContextEvent, { lang, format }: Locale): string {
  if (date !== null) return format.day(date)
  if (span.from === span.to) return format.day(span.from)
  if (isMonth(span)) return eventWords[lang].inMonth(format.month(monthOf(span.from)))
  if (isYear(span)) return eventWords[lang].inYear(format.year(span.from))
  return eventWords[lang].between(...format.rangeEnds(span))
}

/** The days on which an event may have been, if its day is given but in dispute. */
export function disputedDays({ date, span }: ContextEvent, locale: Locale): string | undefined {
  if (date === null || span.from === span.to) return undefined
  return eventWords[locale.lang].dayDiffers(locale.format.range(span))
}

function isMonth({ from, to }: DayRange): boolean {
  const month = daysOfMonth(monthOf(from))
  return month.from === from && month.to === to
}

function isYear({ from, to }: DayRange): boolean {
  const [first, last] = [formatDay(from), formatDay(to)]
  return (
    first.slice(0, 4) === last.slice(0, 4) && first.endsWith('-01-01') && last.endsWith('-12-31')
  )
}
