import type { MapLayout } from '#drawing/mapLayout.ts'
import { MARK_RADIUS } from '#drawing/placedMarks.ts'
import { useHighlighted, type HighlightStore } from '#ui/highlight.ts'

import styles from './map.module.css'

interface RingsProps extends Pick<MapLayout, 'marks'> {
  readonly highlight: HighlightStore
}

const RING_RADIUS = MARK_RADIUS + 3.5

/** A ring around each mark that the reader points at, here or in another view. */
export function Rings({ marks, highlight }: RingsProps) {
  const highlighted = useHighlighted(highlight)
  return marks
    .filter(({ row }) => highlighted.has(row))
    .map(({ row, spot }) => (
      <circle key={row} className={styles.ring} cx={spot.x} cy={spot.y} r={RING_RADIUS} />
    ))
}
