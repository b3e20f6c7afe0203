import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { formatDay, overlap, type Day } from '#domain/day.ts'
import { admitsDay } from '#state/filterDays.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { cellsOf, type DayCell } from '#drawing/dayCells.ts'
import { weeksOf } from '#drawing/weeks.ts'
import { leftOutOnlyBy, rowsShown, type Tally } from '#analysis/tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { calendarWords } from '#i18n/words/calendar.ts'

import { DayCellView, OutsideCell } from './DayCellView.tsx'
import { edgesOf } from './edges.ts'
import { GridHead, WeekHead } from './GridHeads.tsx'
import { rangeOf } from './useDraft.ts'
import { useGrid, type CalendarSteps } from './useGrid.ts'

interface DayGridProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly light: Light
  readonly steps: CalendarSteps
}

/** The weeks of the coverage as a grid with one tab stop. */
export function DayGrid({ dataset, tally, filter, light, steps }: DayGridProps) {
  const { lang, format, weekStart } = useLocale()
  const helpId = useId()
  const cells = useCells(dataset, tally)
  const { stop, draft, step, handlers } = useGrid(dataset, filter, { cells, light, steps })
  const { coverage } = dataset.meta
  const range = rangeOf(draft)
  const narrowed = isFiltered(filter, 'day')

  function isPicked(day: Day): boolean {
    return narrowed && cells.has(day) && admitsDay(filter, day)
  }
  function isDrafted(day: Day): boolean {
    return range !== undefined && overlap(range, { from: day, to: day }) !== undefined
  }
  function dayOf(day: Day, isFirstRow: boolean) {
    const cell = cells.get(day)
    const edges = edgesOf(day, { weekStart, isFirstRow, isPicked, isDrafted })
    if (cell === undefined) return <OutsideCell key={day} day={day} edges={edges} />
    return (
      <DayCellView
        key={formatDay(day)}
        {...{ day, cell, edges, light, step }}
        picked={isPicked(day)}
        drafted={draft?.by === 'keys' && draft.head === day ? range : undefined}
        isStop={stop === day}
        incidents={dataset.incidents}
      />
    )
  }

  return (
    <>
      <table
        role="grid"
        className={`calendar-grid${range === undefined ? '' : ' is-drafting'}`}
        aria-label={calendarWords[lang].grid(format.range(coverage))}
        aria-describedby={helpId}
        aria-multiselectable="true"
        {...handlers}
      >
        <GridHead />
        <tbody>
          {weeksOf(coverage, weekStart).map(({ days, month }, index) => (
            <tr key={days[0]}>
              <WeekHead month={month} first={days[0]} />
              {days.map((day) => dayOf(day, index === 0))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={helpId} hidden>
        {calendarWords[lang].keys}
      </p>
    </>
  )
}

/** A hook, so that the compiler keeps the cells while a drag moves over them. */
function useCells(dataset: Dataset, tally: Tally): ReadonlyMap<Day, DayCell> {
  'use memo'
  return cellsOf(dataset, rowsShown(tally), leftOutOnlyBy(tally, ['day']))
}
