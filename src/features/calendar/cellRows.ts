import type { DayCell } from '#drawing/dayCells.ts'

/** The rows of a day that are shown, not only left out by the dates. */
export function rowsShownIn({ marks }: DayCell): readonly number[] {
  return marks.filter(({ faint }) => !faint).map(({ row }) => row)
}
