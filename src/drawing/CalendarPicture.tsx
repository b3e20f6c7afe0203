import type { Incident } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { fromStart } from './block.tsx'
import type { Box } from './box.ts'
import type { DayCell } from './dayCells.ts'
import { AwayPattern, DayPicture } from './DayPicture.tsx'
import { usePalette } from './palette.ts'
import type { Font } from './text.ts'
import { TextLine } from './TextLine.tsx'
import { monthEdges, outlineOf, type Edges, type Week } from './weeks.ts'

/** The days to draw: what each holds, and whether the dates of the filter pick it. */
export interface CalendarContents {
  readonly incidents: readonly Incident[]
  readonly cells: ReadonlyMap<Day, DayCell>
  readonly weeks: readonly Week[]
  readonly isPicked: (day: Day) => boolean
}

/** How roomy a calendar is drawn; pixels. */
export interface CalendarLook {
  readonly width: number
  readonly rowHeight: number
  /** Radius of a mark. */
  readonly radius: number
  /** Without heads, numbers and ranges, days are told by their place alone: for pictures seen small. */
  readonly isPlain?: boolean
}

interface CalendarPictureProps {
  readonly contents: CalendarContents
  readonly look: CalendarLook
}

const HEADS: Font = { size: 12, weight: 400, family: 'sans' }
const MONTHS: Font = { size: 12, weight: 600, family: 'sans' }
const HEAD_HEIGHT = 22
const MONTH_WIDTH = 44
const GAP = 4
const DAYS = 7

/** When: every day of the coverage with a mark for each incident. */
export function CalendarPicture({ contents, look }: CalendarPictureProps) {
  const { weeks, cells, incidents, isPicked } = contents
  const { dir, weekStart } = useLocale()
  const colour = usePalette()
  const days = weeks.flatMap((week, row) =>
    week.days.map((day, column) => ({ day, row, box: boxOf(look, dir, row, column) })),
  )
  const months = days.map(({ day, row, box }) =>
    edgePath(box, dir, monthEdges(day, weekStart, row === 0)),
  )
  const picked = days.map(({ day, box }) => edgePath(box, dir, outlineOf(day, weekStart, isPicked)))
  return (
    <g className="calendar">
      <AwayPattern />
      {look.isPlain !== true && <WeekdayHeads look={look} />}
      <MonthHeads weeks={weeks} look={look} />
      {days.map(({ day, box }) => (
        <DayPicture key={day} {...{ day, box, incidents, look }} cell={cells.get(day)} />
      ))}
      <path d={months.join('')} fill="none" stroke={colour('line-strong')} />
      <path
        className="picked"
        d={picked.join('')}
        fill="none"
        stroke={colour('ink')}
        strokeWidth={2}
        strokeLinecap="square"
      />
    </g>
  )
}

/** How high a calendar is in its look. */
export function calendarHeight({ weeks }: CalendarContents, look: CalendarLook): number {
  return headOf(look) + weeks.length * (look.rowHeight + GAP)
}

/** How high a row may be in a calendar of some height. */
export function rowHeightIn({ weeks }: CalendarContents, height: number): number {
  return height / weeks.length - GAP
}

function WeekdayHeads({ look }: { readonly look: CalendarLook }) {
  const { dir, weekStart, format } = useLocale()
  return Array.from({ length: DAYS }, (_, column) => {
    const weekday = ((weekStart - 1 + column) % DAYS) + 1
    const box = boxOf(look, dir, 0, column)
    return (
      <TextLine
        key={weekday}
        x={box.x + fromStart(dir, box.width, 4)}
        y={14}
        font={HEADS}
        colour="ink-soft"
      >
        {format.weekdayShort(weekday)}
      </TextLine>
    )
  })
}

function MonthHeads({
  weeks,
  look,
}: {
  readonly weeks: readonly Week[]
  readonly look: CalendarLook
}) {
  const { dir, format } = useLocale()
  return weeks.map(({ month }, row) => {
    if (month === undefined) return null
    const { y, height } = boxOf(look, dir, row, 0)
    return (
      <TextLine
        key={month}
        x={fromStart(dir, look.width, MONTH_WIDTH - 8)}
        y={y + height / 2 + 4}
        font={MONTHS}
        colour="ink-soft"
        align="end"
      >
        {format.monthShort(month)}
      </TextLine>
    )
  })
}

function headOf({ isPlain }: CalendarLook): number {
  return isPlain === true ? 0 : HEAD_HEIGHT
}

function boxOf(look: CalendarLook, dir: 'ltr' | 'rtl', row: number, column: number): Box {
  const { width, rowHeight } = look
  const cell = (width - MONTH_WIDTH - (DAYS - 1) * GAP) / DAYS
  return {
    x: fromStart(dir, width, MONTH_WIDTH + column * (cell + GAP), cell),
    y: headOf(look) + row * (rowHeight + GAP),
    width: cell,
    height: rowHeight,
  }
}

/** Lines along some sides of a day, in the gaps between the days. */
function edgePath(box: Box, dir: 'ltr' | 'rtl', edges: Partial<Edges> = {}): string {
  const [left, top] = [box.x - GAP / 2, box.y - GAP / 2]
  const [right, bottom] = [left + box.width + GAP, top + box.height + GAP]
  const [start, end] = dir === 'ltr' ? [left, right] : [right, left]
  const across = (y: number) => `M${left.toFixed(1)} ${y.toFixed(1)}H${right.toFixed(1)}`
  const down = (x: number) => `M${x.toFixed(1)} ${top.toFixed(1)}V${bottom.toFixed(1)}`
  return [
    edges.blockStart === true ? across(top) : '',
    edges.blockEnd === true ? across(bottom) : '',
    edges.inlineStart === true ? down(start) : '',
    edges.inlineEnd === true ? down(end) : '',
  ].join('')
}
