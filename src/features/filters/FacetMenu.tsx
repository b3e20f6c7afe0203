import { useId, useState, type ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { classNames } from '#ui/classNames.ts'

import styles from './menu.module.css'
import { filterWords } from './words.ts'

interface FacetMenuProps {
  readonly label: string
  /** What it filters, in a word; nothing while it lets all through. */
  readonly value: string | undefined
  readonly className?: string | undefined
  /** Stands at the foot of the menu. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** A facet behind a button: a native popover that Esc or a click elsewhere closes. Its content is rendered while it is open. */
export function FacetMenu({ label, value, className, foot, children }: FacetMenuProps) {
  const { lang } = useLocale()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className={classNames(styles.menu, className)}>
      <button
        type="button"
        className={styles.button}
        popoverTarget={id}
        data-on={value === undefined ? undefined : true}
      >
        <span>{value === undefined ? label : filterWords[lang].active(label)}</span>
        {value !== undefined && <bdi className={styles.value}>{value}</bdi>}
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
        {open && (
          <>
            <div className={styles.content}>{children}</div>
            {foot !== undefined && <div className={styles.foot}>{foot}</div>}
          </>
        )}
      </div>
    </div>
  )
}
