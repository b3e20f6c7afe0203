import type { Day, DayRange } from '#domain/day.ts'

import type { ChartFrame } from './chartFrame.ts'
import type { Point } from './mercator.ts'

/** The part of the chart that days and levels span, in CSS pixels from the upper left corner of the drawing. */
export interface ChartPlot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly dayWidth: number
  readonly levelHeight: number
  /** The middle of a day, counted since 1970-01-01; its column begins half a day before. */
  readonly xOf: (day: number) => number
  /** The ground of a level; that of level 0 is the axis. */
  readonly yOf: (level: number) => number
}

const LARGEST_MARK = 7
/** Marks of neighbouring days may touch where days are narrow. */
const SMALLEST_MARK = 2.8

/** Places days and levels inside a frame; `highest` is the level at the upper edge. */
export function plotOf(
  { plot, dayWidth }: ChartFrame,
  coverage: DayRange,
  highest: number,
): ChartPlot {
  const { x: left, y: top } = plot
  const bottom = top + plot.height
  const levelHeight = plot.height / highest
  return {
    left,
    right: left + plot.width,
    top,
    bottom,
    dayWidth,
    levelHeight,
    xOf: (day) => left + (day - coverage.from + 0.5) * dayWidth,
    yOf: (level) => bottom - level * levelHeight,
  }
}

/** Where a span of days begins and ends. */
export function edgesOf({ from, to }: DayRange, { xOf }: ChartPlot): readonly [number, number] {
  return [xOf(from - 0.5), xOf(to + 0.5)]
}

/** The centre of a mark that stands on a level of a day. */
export function markCentre(day: Day, level: number, { xOf, yOf }: ChartPlot): Point {
  return { x: xOf(day), y: yOf(level + 0.5) }
}

/** Half the width of a mark, as large as a day's width and a level's height leave room for. */
export function markRadius({ dayWidth, levelHeight }: ChartPlot): number {
  return Math.min(LARGEST_MARK, levelHeight / 2 - 1, Math.max(SMALLEST_MARK, dayWidth / 2 - 1))
}
