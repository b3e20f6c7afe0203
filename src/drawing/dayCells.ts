import type { AttackType } from '#domain/codes.ts'
import type { Dataset, Incident } from '#domain/dataset.ts'
import type { Day, DayRange } from '#domain/day.ts'
import type { MarkLook } from '#domain/glyph.ts'

import { stackByDay } from './stacks.ts'
import { daysIn } from './weeks.ts'

/** How a day stands: which of these a reader must be able to tell apart. */
type DayState = 'outside' | 'none' | 'away' | 'faint' | 'shown'

export interface CellMark extends MarkLook {
  readonly row: number
  /** Left out by the months and dates of the filter alone. */
  readonly faint: boolean
}

/** The stretch of an incident's span that crosses one day's cell. */
interface SpanPart {
  readonly row: number
  readonly type: AttackType
  readonly part: 'first' | 'middle' | 'last'
  readonly faint: boolean
}

export interface DayCell {
  readonly state: DayState
  readonly marks: readonly CellMark[]
  readonly spans: readonly SpanPart[]
  /** Incidents of the day that facets other than the dates leave out. */
  readonly away: number
}

/** The rows of a day that are shown, not only left out by the dates. */
export function shownRows({ marks }: DayCell): readonly number[] {
  return marks.filter(({ faint }) => !faint).map(({ row }) => row)
}

/** How many were reported killed in the incidents of a day that are shown. */
export function killedOn(cell: DayCell, incidents: readonly Incident[]): number {
  return shownRows(cell).reduce((sum, row) => sum + (incidents[row]?.killed ?? 0), 0)
}

/**
 * What to draw in each day of the coverage of the rows shown and, faint, of those that the dates alone
 * leave out; days outside the coverage have no entry.
 */
export function cellsOf(
  dataset: Dataset,
  shown: readonly number[],
  faint: readonly number[],
): ReadonlyMap<Day, DayCell> {
  const marks = [...marksOf(dataset, shown, false), ...marksOf(dataset, faint, true)]
  const onDay = grouped(marks, ({ row }) => dataset.incidents[row]?.date)
  const recorded = recordedByDay(dataset)
  const spans = grouped(spansOf(dataset, marks), ({ day }) => day)
  return new Map(
    daysIn(dataset.meta.coverage).map((day) => {
      const here = onDay.get(day) ?? []
      const away = (recorded.get(day) ?? 0) - here.length
      return [day, { state: stateOf(here, away), marks: here, spans: spans.get(day) ?? [], away }]
    }),
  )
}

function recordedByDay({ incidents }: Dataset): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>()
  for (const { date } of incidents) counts.set(date, (counts.get(date) ?? 0) + 1)
  return counts
}

function marksOf(
  { incidents }: Dataset,
  rows: readonly number[],
  faint: boolean,
): readonly CellMark[] {
  return stackByDay(incidents, rows).map(({ level: _level, day: _day, ...mark }) => ({
    ...mark,
    faint,
  }))
}

function stateOf(marks: readonly CellMark[], away: number): DayState {
  if (marks.some(({ faint }) => !faint)) return 'shown'
  if (marks.length > 0) return 'faint'
  return away > 0 ? 'away' : 'none'
}

function spansOf(
  { incidents }: Dataset,
  marks: readonly CellMark[],
): readonly (SpanPart & { readonly day: Day })[] {
  return marks.flatMap((mark) => {
    const span = incidents[mark.row]?.span
    if (span === undefined || span.from === span.to) return []
    return daysIn(span).map((day) => ({ ...mark, day, part: partOf(day, span) }))
  })
}

function partOf(day: Day, span: DayRange): SpanPart['part'] {
  if (day === span.from) return 'first'
  return day === span.to ? 'last' : 'middle'
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
