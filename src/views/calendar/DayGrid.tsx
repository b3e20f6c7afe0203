import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { formatDay, overlap, type Day } from '#domain/day.ts'
import { admitsDay } from '#filters/days.ts'
import { isFiltered, type Filter } from '#filters/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { cellsOf, type DayCell } from '#layout/day-cells.ts'
import { weeksOf } from '#layout/weeks.ts'
import { leftOutOnlyBy, rowsShown, type Tally } from '#tally/tally.ts'
import type { Light } from '#ui/light.ts'

import { DayCellView } from './DayCellView.tsx'
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
  const { t, format, weekStart } = useLocale()
  const helpId = useId()
  const grid = useGrid(dataset, filter, steps)
  const { coverage } = dataset.meta
  const cells = useCells(dataset, tally)
  const range = rangeOf(grid.draft)
  const narrowed = isFiltered(filter, 'day')

  function isPicked(day: Day): boolean {
    return narrowed && cells.has(day) && admitsDay(filter, day)
  }
  function isDrafted(day: Day): boolean {
    return range !== undefined && overlap(range, { from: day, to: day }) !== undefined
  }

  return (
    <>
      <table
        role="grid"
        className={`calendar-grid${range === undefined ? '' : ' is-drafting'}`}
        aria-label={t.calendar.grid(format.range(coverage))}
        aria-describedby={helpId}
        aria-multiselectable="true"
        {...grid.handlers}
      >
        <GridHead />
        <tbody>
          {weeksOf(coverage, weekStart).map(({ days, month }, index) => (
            <tr key={days[0]}>
              <WeekHead month={month} first={days[0]} />
              {days.map((day) => (
                <DayCellView
                  key={formatDay(day)}
                  day={day}
                  cell={cells.get(day)}
                  marking={{ isPicked, isDrafted, range, firstRow: index === 0 }}
                  grid={grid}
                  incidents={dataset.incidents}
                  light={light}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={helpId} hidden>
        {t.calendar.keys}
      </p>
    </>
  )
}

/** A hook, so that the compiler keeps the cells while a drag or the light moves over them. */
function useCells(dataset: Dataset, tally: Tally): ReadonlyMap<Day, DayCell> {
  'use memo'
  return cellsOf(dataset, rowsShown(tally), leftOutOnlyBy(tally, ['day']))
}
