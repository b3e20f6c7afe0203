import type { NumberedEvent } from '#drawing/events.ts'
import { textWidth, type Font } from '#drawing/text.ts'

/** The number of a key event above the plot. */
export interface EventSign extends NumberedEvent {
  /** Counted from the plot upwards. */
  readonly lane: number
  /** Whether the title stands beside the number. */
  readonly isTitled: boolean
}

interface SignRow {
  /** Where the day of an event is along the plot. */
  readonly xOf: (event: NumberedEvent) => number
  /** Where the drawing ends. */
  readonly end: number
  /** Diameter of a number. */
  readonly size: number
}

/** As the style sheet sets titles. */
const FONT: Font = { size: 12, weight: 400, family: 'sans' }
/** Between a number and its title. */
export const TITLE_GAP = 4
const HIGHEST_TITLE = 2

/**
 * Stacks the numbers of events, in order of date, so that none touches another. The earlier of two that would stands
 * above, so a line down from a number never crosses a title, which follows its number.
 */
export function signsOf(
  events: readonly NumberedEvent[],
  { xOf, end, size }: SignRow,
): readonly EventSign[] {
  const placed: { readonly start: number; readonly sign: EventSign }[] = []
  const lanesBefore = (edge: number) =>
    placed.filter(({ start }) => start < edge).map(({ sign }) => sign.lane)
  for (const event of events.toReversed()) {
    const start = xOf(event) - size / 2
    const titleEnd = start + size + TITLE_GAP + textWidth(event.event.title, FONT)
    const above = Math.max(-1, ...lanesBefore(titleEnd)) + 1
    const isTitled = titleEnd <= end && above <= HIGHEST_TITLE
    const lane = isTitled ? above : lowestFree(lanesBefore(start + size))
    placed.push({ start, sign: { ...event, lane, isTitled } })
  }
  return placed.map(({ sign }) => sign).toReversed()
}

function lowestFree(taken: readonly number[]): number {
  const lanes = new Set(taken)
  let lane = 0
  while (lanes.has(lane)) lane += 1
  return lane
}
