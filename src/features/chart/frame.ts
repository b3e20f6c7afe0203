import { lengthInDays, type DayRange } from '#domain/day.ts'
import type { NumberedEvent } from '#drawing/events.ts'

import type { By } from './columns.ts'

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
  /** How far above the plot the centre of each event's number is, in the order of the events. */
  readonly rises: readonly number[]
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
  const lanes = lanesOf(
    events.map(({ day }) => day * dayWidth),
    eventSize,
  )
  const top = (Math.max(-1, ...lanes) + 1) * laneHeight + 2 * LANE_GAP
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
    rises: lanes.map((lane) => lane * laneHeight + eventSize / 2 + LANE_GAP),
  }
}

/**
 * For each position along a line, in ascending order, the lowest lane in which a label centred on it
 * touches no earlier one; `size` is the label's length in the same unit.
 */
export function lanesOf(positions: readonly number[], size: number): readonly number[] {
  const ends: number[] = []
  return positions.map((position) => {
    const free = ends.findIndex((end) => end <= position)
    const lane = free === -1 ? ends.length : free
    ends[lane] = position + size
    return lane
  })
}
