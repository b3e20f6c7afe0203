import type { ReactNode } from 'react'

import type { Frame } from '#drawing/frame.ts'
import type { Point } from '#drawing/mercator.ts'
import { classNames } from '#ui/classNames.ts'

import styles from './map.module.css'

interface TipProps {
  readonly spot: Point
  readonly frame: Frame
  readonly children: ReactNode
}

const WIDTH = 240
const GAP = 14
const ROOM_ABOVE = 120
const MARGIN = 8

/** A card above or below a spot of the map, inside its view; only for the eye. */
export function Tip({ spot, frame: { view }, children }: TipProps) {
  const last = view.x + view.width - WIDTH - MARGIN
  const x = Math.max(view.x + MARGIN, Math.min(spot.x - WIDTH / 2, last))
  const isBelow = spot.y - view.y < ROOM_ABOVE
  const y = isBelow ? spot.y + GAP : spot.y - GAP
  return (
    <div
      className={classNames(styles.tip, !isBelow && styles['tip-above'])}
      style={{ left: x, top: y, inlineSize: WIDTH }}
      aria-hidden="true"
    >
      <div className={styles['tip-card']}>{children}</div>
    </div>
  )
}
