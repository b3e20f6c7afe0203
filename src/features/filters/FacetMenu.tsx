import { useId, useState, type ReactNode } from 'react'

import styles from './facet.module.css'

interface FacetMenuProps {
  readonly label: string
  /** Whether the facet filters anything. */
  readonly on: boolean
  readonly children: ReactNode
}

/** A facet behind a button: a native popover that Esc or a click elsewhere closes. Its content is rendered while it is open. */
export function FacetMenu({ label, on, children }: FacetMenuProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.menu}>
      <button type="button" className={styles.button} popoverTarget={id} data-on={on || undefined}>
        <span>{label}</span>
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 3.25 5 6.75l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.popover}
        role="group"
        aria-label={label}
        // Emptied only once it is closed, so that the browser can return the focus to the button.
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {open && children}
      </div>
    </div>
  )
}
