import { BarChart, CartesianGrid, ReferenceArea, ScatterChart } from 'recharts'

import type { DayRange } from '#domain/day.ts'
import type { By, Column } from '#layout/chart-columns.ts'
import { axisTop, type ChartFrame } from '#layout/chart-frame.ts'
import type { NumberedEvent } from '#layout/events.ts'
import type { Light } from '#ui/light.ts'

import { Axes } from './Axes.tsx'
import { EventMarks } from './EventMarks.tsx'
import { Marks, type ChartMark } from './Marks.tsx'
import { WeekBars } from './WeekBars.tsx'

/** What the chart draws, apart from its size. */
export interface ChartContents {
  readonly by: By
  readonly coverage: DayRange
  readonly columns: readonly Column[]
  /** Most incidents in one column when nothing is filtered. */
  readonly top: number
  readonly marks: readonly ChartMark[]
  readonly events: readonly NumberedEvent[]
  /** Number of the event that the reader points at in the list. */
  readonly pointedEvent: number | undefined
  /** Unbroken spans of the days picked; none when the dates are not narrowed. */
  readonly picked: readonly DayRange[]
}

interface ChartProps {
  readonly contents: ChartContents
  readonly frame: ChartFrame
  readonly light: Light
  readonly name: string
  /** Given by the container that measures the room. */
  readonly width?: number
  readonly height?: number
}

/** The drawing alone: pointers and keys are met elsewhere. */
export function Chart({ contents, frame, light, name, width, height }: ChartProps) {
  const { by, coverage, columns, top, marks, events, pointedEvent, picked } = contents
  const chart = {
    role: 'img',
    'aria-label': name,
    accessibilityLayer: false,
    margin: frame.margin,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  }
  const back = (
    <>
      {picked.map(({ from, to }) => (
        <ReferenceArea
          key={from}
          className="rhythm-picked"
          x1={from - 0.5}
          x2={to + 0.5}
          fill="var(--accent-ground)"
          fillOpacity={1}
          stroke="var(--line-strong)"
          zIndex={-200}
        />
      ))}
      <CartesianGrid
        syncWithTicks
        vertical={false}
        stroke="var(--line)"
        strokeDasharray="1 5"
        zIndex={-100}
      />
      <Axes by={by} coverage={coverage} frame={frame} tallest={top} />
      <EventMarks events={events} frame={frame} pointed={pointedEvent} />
    </>
  )
  if (by === 'week') {
    return (
      <BarChart {...chart} data={columns.map((column) => ({ ...column, x: middle(column.span) }))}>
        {back}
        <WeekBars columns={columns} light={light} />
      </BarChart>
    )
  }
  const room = { width: frame.dayWidth, height: frame.plot.height / axisTop(by, top) }
  return (
    <ScatterChart {...chart}>
      {back}
      <Marks marks={marks} room={room} light={light} />
    </ScatterChart>
  )
}

function middle({ from, to }: DayRange): number {
  return (from + to) / 2
}
