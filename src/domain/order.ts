import type { Day } from './day.ts'

/** Orders texts by their code units, which is the same on every device and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Orders records by day, those of one day by id. */
export function byDateThenId(a: Dated, b: Dated): number {
  return a.date - b.date || byCodeUnit(a.id, b.id)
}

interface Dated {
  readonly id: string
  readonly date: Day
}
