import styles from './map.module.css'

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  home: 'M2.5 8 8 3l5.5 5M4.5 7v6h7V7',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3M8 6.5v3M6.5 8h3',
  streets: 'M2.5 13.5 6 2.5M13.5 13.5 10 2.5M8 3v2M8 7v2M8 11v2.5',
} as const

interface ToolProps {
  readonly name: string
  readonly icon: keyof typeof ICONS
  /** Whether what it switches is on; left out where it does something once. */
  readonly pressed?: boolean
  readonly onPress: () => void
}

/** A button over the map, known by its mark and its name. */
export function Tool({ name, icon, pressed, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  )
}
