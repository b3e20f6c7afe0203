import { addDays, daysOfMonth, monthOf, type Day, type DayRange } from '#domain/day.ts'
import { columnOf } from '#drawing/weeks.ts'

/** What the keys of a calendar depend on. */
export interface KeyPlan {
  /** Days that can be reached. */
  readonly span: DayRange
  /** ISO weekday. */
  readonly weekStart: number
  readonly dir: 'ltr' | 'rtl'
}

/** The day that a key moves to, held within the span; `undefined` for a key that does not move. */
export function dayAfterKey(key: string, day: Day, plan: KeyPlan): Day | undefined {
  const target = targetOf(key, day, plan)
  if (target === undefined) return undefined
  if (target < plan.span.from) return plan.span.from
  return target > plan.span.to ? plan.span.to : target
}

function targetOf(key: string, day: Day, { weekStart, dir }: KeyPlan): Day | undefined {
  const forwards = dir === 'ltr' ? 1 : -1
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forwards)
    case 'ArrowLeft':
      return addDays(day, -forwards)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'Home':
      return addDays(day, -columnOf(day, weekStart))
    case 'End':
      return addDays(day, 6 - columnOf(day, weekStart))
    case 'PageUp':
      return sameDateIn(addDays(daysOfMonth(monthOf(day)).from, -1), day)
    case 'PageDown':
      return sameDateIn(addDays(daysOfMonth(monthOf(day)).to, 1), day)
    default:
      return undefined
  }
}

/** The same day of the month in the month of `other`, or that month's last. */
function sameDateIn(other: Day, day: Day): Day {
  const month = daysOfMonth(monthOf(other))
  const target = addDays(month.from, day - daysOfMonth(monthOf(day)).from)
  return target > month.to ? month.to : target
}
