import type { ContextEvent } from '#domain/dataset.ts'
import { daysOfMonth, formatDay, monthOf, type DayRange } from '#domain/day.ts'
import type { FullLocale } from '#i18n/full.ts'
import type { Period } from '#drawing/events.ts'

/** The heading of a period. */
export function periodName(
  period: Period,
  { from, to }: DayRange,
  { format, t }: FullLocale,
): string {
  switch (period) {
    case 'before':
      return t.timeline.period.before(format.day(from))
    case 'inside':
      return t.timeline.period.inside(format.range({ from, to }))
    case 'after':
      return t.timeline.period.after(format.day(to))
  }
}

/** When an event was: its day, or in words the time within which it was. */
export function whenInWords({ date, span }: ContextEvent, { format, t }: FullLocale): string {
  if (date !== null) return format.day(date)
  if (span.from === span.to) return format.day(span.from)
  if (isMonth(span)) return t.timeline.inMonth(format.month(monthOf(span.from)))
  if (isYear(span)) return t.timeline.inYear(format.year(span.from))
  return t.timeline.between(...format.rangeEnds(span))
}

/** For an event whose day is given but in dispute: the days it may have been. */
export function disputedDays({ date, span }: ContextEvent, locale: FullLocale): string | undefined {
  if (date === null || span.from === span.to) return undefined
  return locale.t.timeline.dayDiffers(locale.format.range(span))
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
