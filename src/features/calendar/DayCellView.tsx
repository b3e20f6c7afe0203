import type { Incident } from '#domain/dataset.ts'
import { daysOfMonth, formatDay, monthOf, type Day, type DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { killedOn, shownRows, type DayCell } from '#drawing/dayCells.ts'
import { useIsHighlighted, type HighlightStore } from '#ui/highlight.ts'

import styles from './calendar.module.css'
import { DayContents } from './DayContents.tsx'
import { dayName } from './names.ts'

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
  /** The range being made by keyboard that ends here. */
  readonly drafted: DayRange | undefined
  readonly isTabStop: boolean
  readonly incidents: readonly Incident[]
  readonly highlight: HighlightStore
  readonly onPick: (day: Day) => void
}

/** One day of the coverage: a button that holds its marks. The grid handles the pointer. */
export function DayCellView({ day, cell, picked, drafted, highlight, ...props }: DayCellViewProps) {
  const { edges, isTabStop, incidents, onPick } = props
  const locale = useLocale()
  const killed = killedOn(cell, incidents)
  const isHighlighted = useIsHighlighted(highlight, shownRows(cell))
  return (
    <td
      role="gridcell"
      className={styles.cell}
      data-state={cell.state}
      data-month={edges.month}
      data-outline={edges.outline}
      data-alight={isHighlighted || undefined}
      aria-selected={picked}
    >
      <button
        type="button"
        onClick={() => onPick(day)}
        className={styles.day}
        data-day={formatDay(day)}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={dayName(day, { cell, picked, drafted }, incidents, locale)}
      >
        <span className={styles.head}>
          <span className={styles.number}>{locale.format.number(dayOfMonth(day))}</span>
          {killed > 0 && <span className="deaths">{locale.format.number(killed)}</span>}
        </span>
        <DayContents cell={cell} incidents={incidents} highlight={highlight} />
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
