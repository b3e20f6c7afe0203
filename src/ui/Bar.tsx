import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'

import styles from './bar.module.css'

interface BarProps {
  readonly types: Readonly<Record<AttackType, number>>
  /** Incidents of a bar of full width. */
  readonly scale: number
  /** Where a dotted line stands. */
  readonly even?: number | undefined
}

/** A bar stacked by attack type; the row around it has its numbers in words. */
export function Bar({ types, scale, even }: BarProps) {
  const present = ATTACK_TYPES.filter((type) => types[type] > 0)
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${scale} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {present.map((type, index) => (
        <rect
          key={type}
          className={`glyph glyph-${type}`}
          x={present.slice(0, index).reduce((sum, before) => sum + types[before], 0)}
          y="3"
          width={types[type]}
          height="4"
        />
      ))}
      {even !== undefined && <path d={`M${even} 0V10`} />}
    </svg>
  )
}
