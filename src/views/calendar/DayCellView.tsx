import type { PointerEvent } from 'react'

import type { Incident } from '#domain/dataset.ts'
import { daysOfMonth, formatDay, monthOf, type Day, type DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { DayCell } from '#layout/day-cells.ts'
import { monthEdges, outlineOf, type Edges } from '#layout/weeks.ts'
import type { Light } from '#ui/light.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { DayContents } from './DayContents.tsx'
import { dayName } from './names.ts'
import type { Draft } from './useDraft.ts'

interface Marking {
  readonly isPicked: (day: Day) => boolean
  readonly isDrafted: (day: Day) => boolean
  /** The range half made, if there is one. */
  readonly range: DayRange | undefined
  readonly firstRow: boolean
}

interface GridActs {
  readonly stop: Day
  readonly draft: Draft | undefined
  readonly day: Step<Day>
  readonly startDrag: (day: Day) => void
  readonly dragTo: (day: Day) => void
}

interface DayCellViewProps {
  readonly day: Day
  /** `undefined` outside the coverage. */
  readonly cell: DayCell | undefined
  readonly marking: Marking
  readonly grid: GridActs
  readonly incidents: readonly Incident[]
  readonly light: Light
}

/** One day: a link to the day's view that holds its marks; outside the coverage only its number. */
export function DayCellView({ day, cell, marking, grid, incidents, light }: DayCellViewProps) {
  const locale = useLocale()
  const number = locale.format.number(day - daysOfMonth(monthOf(day)).from + 1)
  const className = useCellClass(day, cell, marking, light)
  if (cell === undefined) {
    return (
      <td role="gridcell" className={className}>
        <span
          role="img"
          className="calendar-day"
          aria-label={locale.t.calendar.dayName(locale.format.dayFull(day), [
            locale.t.calendar.outside,
          ])}
        >
          <span className="calendar-number">{number}</span>
        </span>
      </td>
    )
  }

  const picked = marking.isPicked(day)
  const drafted = grid.draft?.by === 'keys' && grid.draft.head === day ? marking.range : undefined
  const rows = cell.marks.filter(({ faint }) => !faint).map(({ row }) => row)
  return (
    <td
      role="gridcell"
      className={className}
      aria-selected={picked}
      onPointerDown={(event) => {
        if (startsDrag(event)) grid.startDrag(day)
      }}
      onPointerEnter={() => {
        grid.dragTo(day)
        light.on(rows)
      }}
      onPointerLeave={() => light.on([])}
    >
      <StepLink
        step={grid.day}
        to={day}
        className="calendar-day"
        data-day={formatDay(day)}
        tabIndex={grid.stop === day ? 0 : -1}
        draggable={false}
        aria-label={dayName(day, { cell, picked, drafted }, incidents, locale)}
        onFocus={() => light.on(rows)}
        onBlur={() => light.on([])}
      >
        <span className="calendar-number">{number}</span>
        <DayContents cell={cell} incidents={incidents} light={light} />
      </StepLink>
    </td>
  )
}

/** A finger scrolls the page, so only a mouse or a pen drags over days. */
function startsDrag(event: PointerEvent): boolean {
  const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
  return event.pointerType !== 'touch' && event.button === 0 && plain
}

function useCellClass(
  day: Day,
  cell: DayCell | undefined,
  { isPicked, isDrafted, firstRow }: Marking,
  light: Light,
): string {
  const { weekStart } = useLocale()
  const month = monthEdges(day, weekStart, firstRow)
  const alight =
    light.rows.size > 0 &&
    cell?.marks.some(({ row, faint }) => !faint && light.rows.has(row)) === true
  return [
    `calendar-cell is-${cell?.state ?? 'outside'}`,
    month.blockStart ? 'is-month-above' : '',
    month.inlineStart ? 'is-month-before' : '',
    ...edgeClasses('picked', outlineOf(day, weekStart, isPicked)),
    ...edgeClasses('drafted', outlineOf(day, weekStart, isDrafted)),
    alight ? 'is-alight' : '',
  ]
    .filter((name) => name !== '')
    .join(' ')
}

function edgeClasses(what: string, edges: Edges | undefined): readonly string[] {
  if (edges === undefined) return []
  return [
    `is-${what}`,
    edges.blockStart ? `${what}-above` : '',
    edges.blockEnd ? `${what}-below` : '',
    edges.inlineStart ? `${what}-before` : '',
    edges.inlineEnd ? `${what}-after` : '',
  ]
}
