import { useState, type PointerEvent } from 'react'

import type { Incident } from '#domain/dataset.ts'
import { daysOfMonth, formatDay, monthOf, type Day, type DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { killedOn, shownRows, type DayCell } from '#drawing/dayCells.ts'
import { commonWords } from '#i18n/words/common.ts'
import { open } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { useIsHighlighted, type HighlightStore } from '#ui/highlight.ts'

import styles from './calendar.module.css'
import { DayContents } from './DayContents.tsx'
import { markAt } from './markAt.ts'
import { dayName, pickInWords, spansInWords } from './names.ts'

/** The sides of a cell with a line, as words that the style sheet selects on. */
interface CellEdges {
  /** Where a new month begins. */
  readonly month: string | undefined
  /** The outline of the days picked, or of the range being made. */
  readonly outline: string | undefined
}

interface DayCellViewProps {
  readonly day: Day
  readonly cell: DayCell
  readonly edges: CellEdges
  readonly picked: boolean
  /** Whether it is the only day picked, which a press then lets go. */
  readonly isPickedAlone: boolean
  /** The range being made by keyboard that ends here. */
  readonly drafted: DayRange | undefined
  readonly isTabStop: boolean
  readonly incidents: readonly Incident[]
  readonly highlight: HighlightStore
  readonly onPick: (day: Day) => void
}

/** One day of the coverage: a button that picks it, with marks that open their incidents. The grid handles drags. */
export function DayCellView({ day, cell, picked, drafted, highlight, ...props }: DayCellViewProps) {
  const { edges, isPickedAlone, isTabStop, incidents, onPick } = props
  const locale = useLocale()
  const dispatch = useDispatch()
  const [aimed, setAimed] = useState<number>()
  const killed = killedOn(cell, incidents)
  const shown = shownRows(cell)
  const isHighlighted = useIsHighlighted(highlight, shown)
  const mark = cell.marks.find(({ row }) => row === aimed)
  const incident = mark && incidents[mark.row]
  const pick = pickInWords(day, isPickedAlone, locale)
  const act = incident === undefined ? pick : commonWords[locale.lang].act.open(incident.title)

  function aimAt(row: number | undefined) {
    setAimed(row)
    highlight.on(row === undefined ? shown : shown.filter((one) => one === row))
  }
  function follow(event: PointerEvent<HTMLElement>) {
    const row = markAt(event)
    if (row !== aimed) aimAt(row)
  }
  function leave() {
    setAimed(undefined)
    highlight.on([])
  }
  return (
    <td
      role="gridcell"
      className={styles.cell}
      data-state={cell.state}
      data-month={edges.month}
      data-outline={edges.outline}
      data-alight={isHighlighted || undefined}
      aria-selected={picked}
      // Not on the button, whose name says it: it would be said twice.
      title={[...spansInWords(cell, incidents, locale), act].join('\n')}
    >
      <button
        type="button"
        onPointerEnter={(event) => aimAt(markAt(event))}
        onPointerMove={follow}
        onPointerLeave={leave}
        // A key press is a click with no count.
        onClick={({ detail }) =>
          incident === undefined || detail === 0
            ? onPick(day)
            : dispatch(open({ incident: incident.id }))
        }
        className={styles.day}
        data-day={formatDay(day)}
        data-aimed={incident === undefined ? undefined : true}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`${dayName(day, { cell, picked, drafted }, incidents, locale)}. ${pick}`}
      >
        <span className={styles.number}>{locale.format.number(dayOfMonth(day))}</span>
        {killed > 0 && (
          <span className="deaths" aria-hidden="true">
            {locale.format.number(killed)}
          </span>
        )}
        <DayContents cell={cell} highlight={highlight} />
      </button>
    </td>
  )
}

/** A day outside the coverage: only its number. */
export function OutsideCell({ day, edges }: Pick<DayCellViewProps, 'day' | 'edges'>) {
  const { lang, format } = useLocale()
  return (
    <td role="gridcell" className={styles.cell} data-state="outside" data-month={edges.month}>
      <span
        role="img"
        className={styles.day}
        aria-label={calendarWords[lang].dayName(format.dayFull(day), [calendarWords[lang].outside])}
      >
        <span className={styles.number}>{format.number(dayOfMonth(day))}</span>
      </span>
    </td>
  )
}

function dayOfMonth(day: Day): number {
  return day - daysOfMonth(monthOf(day)).from + 1
}
