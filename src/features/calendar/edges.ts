import type { Day } from '#domain/day.ts'
import { monthEdges, outlineOf, type Edges } from '#drawing/weeks.ts'

interface Outlined {
  readonly weekStart: number
  readonly isFirstRow: boolean
  readonly isPicked: (day: Day) => boolean
  readonly isDrafted: (day: Day) => boolean
}

/** The classes of a day's edges, each with a space before it: where a month ends, and outlines of what is picked or drafted. */
export function edgesOf(
  day: Day,
  { weekStart, isFirstRow, isPicked, isDrafted }: Outlined,
): string {
  const month = monthEdges(day, weekStart, isFirstRow)
  return [
    month.blockStart ? ' is-month-above' : '',
    month.inlineStart ? ' is-month-before' : '',
    classesOf('picked', outlineOf(day, weekStart, isPicked)),
    classesOf('drafted', outlineOf(day, weekStart, isDrafted)),
  ].join('')
}

function classesOf(what: string, edges: Edges | undefined): string {
  if (edges === undefined) return ''
  return [
    ` is-${what}`,
    edges.blockStart ? ` ${what}-above` : '',
    edges.blockEnd ? ` ${what}-below` : '',
    edges.inlineStart ? ` ${what}-before` : '',
    edges.inlineEnd ? ` ${what}-after` : '',
  ].join('')
}
