import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { formatDay, overlap, type Day } from '#domain/day.ts'
import { admitsDay } from '#state/filterDays.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import type { DayCell } from '#drawing/dayCells.ts'
import { monthEdges, outlineOf, weeksOf, type Edges } from '#drawing/weeks.ts'
import type { HighlightStore } from '#ui/highlight.ts'

import styles from './calendar.module.css'
import { DayCellView, OutsideCell } from './DayCellView.tsx'
import { GridHead, WeekHead } from './GridHeads.tsx'
import { useGrid } from './useGrid.ts'
import { rangeOf } from './useRangeSelection.ts'

interface DayGridProps {
  readonly dataset: Dataset
  /** What to draw in each day of the coverage. */
  readonly cells: ReadonlyMap<Day, DayCell>
  readonly filter: Filter
  readonly highlight: HighlightStore
}

/** The weeks of the coverage as a grid with one tab stop. */
export function DayGrid({ dataset, cells, filter, highlight }: DayGridProps) {
  const { lang, format, weekStart } = useLocale()
  const helpId = useId()
  const { tabStop, draft, pick, handlers } = useGrid(dataset, filter, { cells, highlight })
  const { coverage } = dataset.meta
  const range = draft && rangeOf(draft)
  const narrowed = isFiltered(filter, 'day')

  function isPicked(day: Day): boolean {
    return narrowed && cells.has(day) && admitsDay(filter, day)
  }
  function isOutlined(day: Day): boolean {
    return range === undefined
      ? isPicked(day)
      : overlap(range, { from: day, to: day }) !== undefined
  }
  function dayOf(day: Day, isFirstRow: boolean) {
    const cell = cells.get(day)
    const edges = {
      month: sidesOf(monthEdges(day, weekStart, isFirstRow)) || undefined,
      outline: sidesOf(outlineOf(day, weekStart, isOutlined)),
    }
    if (cell === undefined) return <OutsideCell key={day} day={day} edges={edges} />
    return (
      <DayCellView
        key={formatDay(day)}
        {...{ day, cell, edges, highlight }}
        onPick={pick}
        picked={isPicked(day)}
        isPickedAlone={filter.from === day && filter.to === day}
        drafted={draft?.by === 'keys' && draft.head === day ? range : undefined}
        isTabStop={tabStop === day}
        incidents={dataset.incidents}
      />
    )
  }

  return (
    <>
      <table
        role="grid"
        className={styles.grid}
        data-drafting={range === undefined ? undefined : true}
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

/** The edges with a line, in the words that the style sheet selects on, such as `above before`. */
function sidesOf(edges: Partial<Edges> | undefined): string | undefined {
  if (edges === undefined) return undefined
  return [
    ...(edges.blockStart === true ? ['above'] : []),
    ...(edges.blockEnd === true ? ['below'] : []),
    ...(edges.inlineStart === true ? ['before'] : []),
    ...(edges.inlineEnd === true ? ['after'] : []),
  ].join(' ')
}
