import { ScaleBar, SCALE_SIZE } from '#drawing/ScaleBar.tsx'
import { classNames } from '#ui/classNames.ts'

import styles from './map.module.css'
import { useFrame } from './useFrame.ts'

/** The scale in a corner of the map, only for the eye. */
export function Scale() {
  return (
    <svg className={classNames(styles.over, styles.scale)} {...SCALE_SIZE} aria-hidden="true">
      <ScaleBar frame={useFrame()} box={{ x: 0, y: 0, ...SCALE_SIZE }} />
    </svg>
  )
}
