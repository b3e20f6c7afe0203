import { addDays, monthOf, type Day, type DayRange } from '#domain/day.ts'

import { admits, type Filter } from './filter.ts'

/** Whether the months and dates of a filter admit a day. */
export function admitsDay(filter: Filter, day: Day): boolean {
  if (filter.from !== undefined && day < filter.from) return false
  if (filter.to !== undefined && day > filter.to) return false
  return admits(filter.months, monthOf(day))
}

/** The days of a span that a filter admits, in order. */
export function admittedDays(filter: Filter, span: DayRange): readonly Day[] {
  const days: Day[] = []
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    if (admitsDay(filter, day)) days.push(day)
  }
  return days
}
