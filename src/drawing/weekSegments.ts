import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'

import type { Box } from './box.ts'
import type { Column } from './chartColumns.ts'
import { edgesOf, type ChartPlot } from './chartPlot.ts'
import type { Point } from './mercator.ts'

/** The incidents of one attack type in a week's bar. */
export interface Segment extends Box {
  readonly type: AttackType
  readonly count: number
  /** Left out by the months and dates of the filter alone. */
  readonly faint: boolean
}

/** What stands on a segment: the glyph of its type, with the count beside it where there is room. */
export interface SegmentLabel {
  readonly glyph: Point
  /** Half the width of the glyph. */
  readonly radius: number
  /** Where the count begins, at half its height. */
  readonly count: Point | undefined
}

/** Between the bars of two weeks. */
const BAR_GAP = 3
/** Between the segments of a bar. */
const SEGMENT_GAP = 1
/** A segment lower than this has no room for its glyph, one narrower than the next no room for its count. */
const ROOM_FOR_GLYPH = 8
const ROOM_FOR_COUNT = 30
const LARGEST_GLYPH = 5
const GLYPH_MARGIN = 2
/** How far glyph and count stand from the middle, to either side. */
const GLYPH_ASIDE = 7
const COUNT_ASIDE = 2

/** The bar of a column from the ground up, as wide as the days it counts: what is shown, and on top what is faint. */
export function segmentsOf({ span, shown, faint }: Column, plot: ChartPlot): readonly Segment[] {
  const [start, end] = edgesOf(span, plot)
  const x = start + BAR_GAP / 2
  const width = Math.max(1, end - start - BAR_GAP)
  let below = 0
  return [shown, faint].flatMap((bucket) =>
    ATTACK_TYPES.filter((type) => bucket.byType[type] > 0).map((type): Segment => {
      const count = bucket.byType[type]
      below += count
      const y = plot.yOf(below) + SEGMENT_GAP / 2
      const height = Math.max(1, count * plot.levelHeight - SEGMENT_GAP)
      return { type, count, faint: bucket === faint, x, y, width, height }
    }),
  )
}

/** Where glyph and count stand on a segment; `undefined` where it is too low for them. */
export function segmentLabel({ x, y, width, height }: Box): SegmentLabel | undefined {
  if (height < ROOM_FOR_GLYPH) return undefined
  const middle = x + width / 2
  const across = y + height / 2
  const room = Math.min(height + SEGMENT_GAP, width) / 2 - GLYPH_MARGIN
  const counted = width >= ROOM_FOR_COUNT
  return {
    glyph: { x: middle - (counted ? GLYPH_ASIDE : 0), y: across },
    radius: Math.max(1, Math.min(LARGEST_GLYPH, room)),
    count: counted ? { x: middle + COUNT_ASIDE, y: across } : undefined,
  }
}
