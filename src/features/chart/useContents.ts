import type { Dataset } from '#domain/dataset.ts'
import type { DayRange } from '#domain/day.ts'
import { admittedDays } from '#state/filterDays.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import {
  columnsOf,
  runsOf,
  timelineOf,
  type By,
  type ChartRows,
  type Column,
  type Timeline,
} from '#drawing/chartColumns.ts'
import type { NumberedEvent } from '#drawing/events.ts'
import { stackByDay, type StackedMark } from '#drawing/stacks.ts'
import { leftOutOnlyBy, rowsShown, type Tally } from '#analysis/tally/tally.ts'

/** A mark and whether the months and dates of the filter alone leave it out. */
export interface ChartMark extends StackedMark {
  readonly faint: boolean
}

/** What the chart draws, apart from its size. */
export interface ChartContents {
  readonly by: By
  readonly coverage: DayRange
  /** Most incidents in one column when nothing is filtered. */
  readonly top: number
  readonly columns: readonly Column[]
  readonly marks: readonly ChartMark[]
  readonly events: readonly NumberedEvent[]
  /** Unbroken spans of the days picked; none when the dates are not narrowed. */
  readonly picked: readonly DayRange[]
}

/** What a filter leaves of the dataset, laid along the time. */
export function useContents(dataset: Dataset, tally: Tally, filter: Filter, by: By): ChartContents {
  const { weekStart } = useLocale()
  const { coverage } = dataset.meta
  const timeline = useTimeline(dataset, by, weekStart)
  const rows = useRows(tally)
  const columns = useColumns(timeline, dataset, rows)
  const marks = useMarks(dataset, rows)
  const picked = usePicked(filter, coverage)
  const { top, events } = timeline
  return { by, coverage, top, columns, marks, events, picked }
}

// Hooks of their own, so that each part is made anew only when what it is made from has changed.

function useTimeline(dataset: Dataset, by: By, weekStart: number): Timeline {
  'use memo'
  return timelineOf(by, weekStart, dataset)
}

function useRows(tally: Tally): ChartRows {
  'use memo'
  return { shown: rowsShown(tally), faint: leftOutOnlyBy(tally, ['day']) }
}

function useColumns(timeline: Timeline, dataset: Dataset, rows: ChartRows): readonly Column[] {
  'use memo'
  return columnsOf(timeline, dataset.incidents, rows)
}

/** In the order of the rows, so that a mark that turns faint keeps its place in the document. */
function useMarks({ incidents }: Dataset, { shown, faint }: ChartRows): readonly ChartMark[] {
  'use memo'
  return [
    ...stackByDay(incidents, shown).map((mark) => ({ ...mark, faint: false })),
    ...stackByDay(incidents, faint).map((mark) => ({ ...mark, faint: true })),
  ].toSorted((a, b) => a.row - b.row)
}

function usePicked(filter: Filter, coverage: DayRange): readonly DayRange[] {
  'use memo'
  return isFiltered(filter, 'day') ? runsOf(admittedDays(filter, coverage)) : []
}
