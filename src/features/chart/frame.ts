import { lengthInDays, type DayRange } from '#domain/day.ts'
import type { NumberedEvent } from '#drawing/events.ts'

import type { By } from './columns.ts'
import { signsOf, type EventSign } from './signs.ts'

const EVENT_SIZE = 18
/** Narrow days pile up many numbers, so these are smaller. */
const SMALL_EVENT_SIZE = 15
const NARROW_DAY = 8
const LANE_GAP = 2
const PLOT_HEIGHT = 140
const LEVEL_HEIGHT = 22
const LARGEST_MARK = 7
/** Marks of neighbouring days may touch where days are narrow. */
const SMALLEST_MARK = 2.8

/** Around the plot: the axes, and half a label at the end of the time axis. */
export const MARGIN = { yAxis: 24, xAxis: 26, end: 9 } as const

export interface ChartFrame {
  readonly height: number
  /** Room above the plot for the numbers of the events. */
  readonly top: number
  readonly dayWidth: number
  /** Highest value of the axis. */
  readonly highest: number
  /** Half the width of a mark. */
  readonly markRadius: number
  /** Diameter of an event's number. */
  readonly eventSize: number
  readonly signs: readonly EventSign[]
  /** How far above the plot the centre of a number in a lane is. */
  readonly riseOf: (lane: number) => number
}

/** What the sizes depend on, apart from the width. */
interface Framed {
  readonly by: By
  readonly coverage: DayRange
  /** Most incidents in one column when nothing is filtered. */
  readonly highest: number
  readonly events: readonly NumberedEvent[]
}

/** The sizes of the chart that follow from its width, in CSS pixels. */
export function frameOf(contents: Framed, width: number): ChartFrame {
  const { by, coverage, events } = contents
  const dayWidth = Math.max(1, width - MARGIN.yAxis - MARGIN.end) / lengthInDays(coverage)
  const eventSize = dayWidth < NARROW_DAY ? SMALL_EVENT_SIZE : EVENT_SIZE
  const laneHeight = eventSize + LANE_GAP
  const signs = signsOf(events, {
    xOf: ({ day }) => (day - coverage.from + 0.5) * dayWidth,
    end: lengthInDays(coverage) * dayWidth + MARGIN.end,
    size: eventSize,
  })
  const top = (Math.max(-1, ...signs.map(({ lane }) => lane)) + 1) * laneHeight + 2 * LANE_GAP
  // Marks stay close together while they are few; bars fill the plot.
  const highest = Math.max(
    contents.highest,
    by === 'day' ? Math.floor(PLOT_HEIGHT / LEVEL_HEIGHT) : 1,
  )
  return {
    height: top + PLOT_HEIGHT + MARGIN.xAxis,
    top,
    dayWidth,
    highest,
    markRadius: Math.min(
      LARGEST_MARK,
      PLOT_HEIGHT / highest / 2 - 1,
      Math.max(SMALLEST_MARK, dayWidth / 2 - 1),
    ),
    eventSize,
    signs,
    riseOf: (lane) => lane * laneHeight + eventSize / 2 + LANE_GAP,
  }
}
