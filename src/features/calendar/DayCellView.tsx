import type { Incident } from '#domain/dataset.ts'
import { daysOfMonth, formatDay, monthOf, type Day, type DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { DayCell } from '#drawing/dayCells.ts'
import { useAlight, type Light } from '#ui/light.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { rowsShownIn } from './cellRows.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { DayContents } from './DayContents.tsx'
import { dayName } from './names.ts'

interface DayCellViewProps {
  readonly day: Day
  readonly cell: DayCell
  /** The classes of its edges. */
  readonly edges: string
  readonly picked: boolean
  /** The range half made by keys that ends here. */
  readonly drafted: DayRange | undefined
  /** Whether Tab reaches it. */
  readonly isStop: boolean
  readonly incidents: readonly Incident[]
  readonly light: Light
  readonly step: Step<Day>
}

/** One day of the coverage: a link to the day's view that holds its marks. What pointers do is met by the grid. */
export function DayCellView({ day, cell, picked, drafted, light, ...props }: DayCellViewProps) {
  const { edges, isStop, incidents, step } = props
  const locale = useLocale()
  const isAlight = useAlight(light, rowsShownIn(cell))
  return (
    <td
      role="gridcell"
      className={`calendar-cell is-${cell.state}${edges}${isAlight ? ' is-alight' : ''}`}
      aria-selected={picked}
    >
      <StepLink
        step={step}
        to={day}
        className="calendar-day"
        data-day={formatDay(day)}
        tabIndex={isStop ? 0 : -1}
        draggable={false}
        aria-label={dayName(day, { cell, picked, drafted }, incidents, locale)}
      >
        <span className="calendar-number">{locale.format.number(dateOf(day))}</span>
        <DayContents cell={cell} incidents={incidents} light={light} />
      </StepLink>
    </td>
  )
}

/** A day outside the coverage: only its number. */
export function OutsideCell({ day, edges }: Pick<DayCellViewProps, 'day' | 'edges'>) {
  const { lang, format } = useLocale()
  return (
    <td role="gridcell" className={`calendar-cell is-outside${edges}`}>
      <span
        role="img"
        className="calendar-day"
        aria-label={calendarWords[lang].dayName(format.dayFull(day), [calendarWords[lang].outside])}
      >
        <span className="calendar-number">{format.number(dateOf(day))}</span>
      </span>
    </td>
  )
}

/** The day of its month, from 1. */
function dateOf(day: Day): number {
  return day - daysOfMonth(monthOf(day)).from + 1
}
