import type { Day } from '#domain/day.ts'
import { admitsDay } from '#state/filterDays.ts'
import { isFiltered } from '#state/filter.ts'
import { cellsOf, type DayCell } from '#drawing/dayCells.ts'
import type { Font } from '#drawing/font.ts'
import { weeksOf, type Week } from '#drawing/weeks.ts'
import type { SharedView } from '../exportContext.ts'

import type { Block } from './block.ts'
import { awayPattern, cellMarkup, type CellBox } from './day.ts'
import { monthLines, pickedLines } from './dayEdges.ts'
import { h, type Markup } from './markup.ts'
import { startAt, type Pen } from './pen.ts'
import { rowsOf } from './rows.ts'
import { line } from './text.ts'

/** How roomy a calendar is drawn; pixels. */
export interface CalendarLook {
  readonly width: number
  readonly rowHeight: number
  /** Radius of a mark. */
  readonly radius: number
  /** Without heads, numbers and ranges, days are told by their place alone: for pictures seen small. */
  readonly isPlain?: boolean
}

/** The days to draw: what each holds, and whether the dates of the filter pick it. */
export interface CalendarStage {
  readonly cells: ReadonlyMap<Day, DayCell>
  readonly weeks: readonly Week[]
  readonly isPicked: (day: Day) => boolean
}

const HEADS: Font = { size: 12, weight: 400, family: 'sans' }
const MONTHS: Font = { size: 12, weight: 600, family: 'sans' }
const HEAD_HEIGHT = 22
const MONTH_WIDTH = 40
const GAP = 4
const DAYS = 7

/** What the calendar of a view has to draw. */
export function stageCalendar(shared: SharedView): CalendarStage {
  const { dataset, view, locale } = shared
  const cells = cellsOf(dataset, rowsOf(shared), [])
  const isNarrowed = isFiltered(view.filter, 'day')
  return {
    cells,
    weeks: weeksOf(dataset.meta.coverage, locale.weekStart),
    isPicked: (day) => isNarrowed && cells.has(day) && admitsDay(view.filter, day),
  }
}

/** When: every day of the coverage with a mark for each incident. */
export function calendarBlock(
  shared: SharedView,
  { cells, weeks, isPicked }: CalendarStage,
  pen: Pen,
  look: CalendarLook,
): Block {
  const boxOf = boxesFor(pen, look)
  const { weekStart } = pen.locale
  const days = weeks.flatMap((week, row) =>
    week.days.map((day, column) => ({ day, box: boxOf(row, column) })),
  )
  const drawn = days.map(({ day, box }) =>
    cellMarkup(pen, box, { day, cell: cells.get(day), incidents: shared.dataset.incidents, look }),
  )
  const height = headOf(look) + weeks.length * (look.rowHeight + GAP)
  return {
    height,
    markup: h(
      'g',
      { class: 'calendar' },
      awayPattern(pen),
      look.isPlain === true ? undefined : headsOf(pen, boxOf),
      monthsOf(pen, weeks, boxOf, look.width),
      drawn,
      monthLines(pen, days, weekStart, GAP),
      pickedLines(pen, days, weekStart, isPicked, GAP),
    ),
  }
}

function headOf({ isPlain }: CalendarLook): number {
  return isPlain === true ? 0 : HEAD_HEIGHT
}

type BoxOf = (row: number, column: number) => CellBox

function boxesFor(pen: Pen, look: CalendarLook): BoxOf {
  const { width, rowHeight } = look
  const cell = (width - MONTH_WIDTH - (DAYS - 1) * GAP) / DAYS
  return (row, column) => ({
    x: startAt(pen, width, MONTH_WIDTH + column * (cell + GAP), cell),
    y: headOf(look) + row * (rowHeight + GAP),
    width: cell,
    height: rowHeight,
    row,
    column,
  })
}

function headsOf(pen: Pen, boxOf: BoxOf): readonly Markup[] {
  const { weekStart, format } = pen.locale
  return Array.from({ length: DAYS }, (_, column) => {
    const weekday = ((weekStart - 1 + column) % DAYS) + 1
    const box = boxOf(0, column)
    const x = box.x + startAt(pen, box.width, 4)
    return line(pen, format.weekdayShort(weekday), { x, y: 14, font: HEADS, colour: 'ink-soft' })
  })
}

function monthsOf(
  pen: Pen,
  weeks: readonly Week[],
  boxOf: BoxOf,
  width: number,
): readonly Markup[] {
  return weeks.flatMap(({ month }, row) => {
    if (month === undefined) return []
    const { y, height } = boxOf(row, 0)
    const x = startAt(pen, width, MONTH_WIDTH - 8)
    const look = { font: MONTHS, colour: 'ink-soft', align: 'end' } as const
    const name = pen.locale.format.monthShort(month)
    return [line(pen, name, { x, y: y + height / 2 + 4, ...look })]
  })
}
