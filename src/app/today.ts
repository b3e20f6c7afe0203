import { dayAt, type Day } from '#domain/day.ts'

const MS_PER_DAY = 86_400_000

/** The day on the reader's calendar. */
export function today(): Day {
  const now = new Date()
  return dayAt(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY)
}
