import { lengthInDays, type DayRange } from '#domain/day.ts'

import type { Box } from './box.ts'
import { dayTicks, type DayTicks } from './dayTicks.ts'
import type { NumberedEvent } from './events.ts'
import { lanesOf } from './lanes.ts'

const EVENT_SIZE = 18
/** Where days are narrow many numbers stand in a pile, so they are smaller. */
const SMALL_EVENT_SIZE = 15
const NARROW_DAY = 8
const LANE_GAP = 2
const PLOT_HEIGHT = 140
const LEVEL = 22
const AXIS_HEIGHT = 26
const Y_AXIS_WIDTH = 24
const END_MARGIN = 9

/** Sizes of the chart in CSS pixels, all following from its width. */
export interface ChartFrame {
  readonly width: number
  readonly height: number
  /** The room for days and levels, beside the axes and below the numbers of the events. */
  readonly plot: Box
  /** Width of a day's column. */
  readonly dayWidth: number
  /** Days that the axis names. */
  readonly ticks: DayTicks
  /** The lane of each event's number; 0 is the nearest to the plot. */
  readonly lanes: readonly number[]
  /** Diameter of an event's number. */
  readonly eventSize: number
}

/** Lays the chart out for a width, with as many lanes above the plot as the events' numbers need. */
export function chartFrameOf(
  width: number,
  coverage: DayRange,
  events: readonly NumberedEvent[],
): ChartFrame {
  const plotWidth = Math.max(1, width - Y_AXIS_WIDTH - END_MARGIN)
  const dayWidth = plotWidth / lengthInDays(coverage)
  const centres = events.map(({ day }) => (day - coverage.from + 0.5) * dayWidth)
  const eventSize = dayWidth < NARROW_DAY ? SMALL_EVENT_SIZE : EVENT_SIZE
  const lanes = lanesOf(centres, eventSize)
  const top = (Math.max(-1, ...lanes) + 1) * (eventSize + LANE_GAP) + 2 * LANE_GAP
  return {
    width,
    height: top + PLOT_HEIGHT + AXIS_HEIGHT,
    plot: { x: Y_AXIS_WIDTH, y: top, width: plotWidth, height: PLOT_HEIGHT },
    dayWidth,
    ticks: dayTicks(coverage, dayWidth),
    lanes,
    eventSize,
  }
}

/** The highest value of the axis: marks stack tightly while they are few, bars fill the plot. */
export function axisTop(by: 'day' | 'week', tallest: number): number {
  return by === 'day' ? Math.max(tallest, PLOT_HEIGHT / LEVEL) : Math.max(tallest, 1)
}

/** Whole-number ticks from 0 up to the tallest column, at most about five. */
export function ticksUpTo(tallest: number): readonly number[] {
  const step = Math.max(1, Math.ceil(tallest / 5))
  return Array.from({ length: Math.floor(tallest / step) + 1 }, (_, index) => index * step)
}

/** Distance of an event number's centre above the plot, by its place in the order of the events. */
export function riseOf({ lanes, eventSize }: ChartFrame, index: number): number {
  return (lanes[index] ?? 0) * (eventSize + LANE_GAP) + eventSize / 2 + LANE_GAP
}

/** Where a span stands along the plot, as shares of its width. */
export function shareOf(
  span: DayRange,
  whole: DayRange,
): { readonly start: number; readonly length: number } {
  const days = lengthInDays(whole)
  return { start: (span.from - whole.from) / days, length: lengthInDays(span) / days }
}
