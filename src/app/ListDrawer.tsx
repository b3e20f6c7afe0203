import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import styles from './drawer.module.css'

interface ListDrawerProps {
  /** How many incidents are shown, in words. */
  readonly count: string
  /** Whether the list has a tab of a phone to itself, so that no drawer is needed. */
  readonly isOnTab: boolean
  /** Whether the list holds what no map can show, so that it must be open to be seen. */
  readonly isUnlocated: boolean
  readonly children: ReactNode
}

/** The list in a drawer above the tabs of a phone; where there is room, the list alone. */
export function ListDrawer({ count, isOnTab, isUnlocated, children }: ListDrawerProps) {
  const [isOpen, setOpen] = useState(isUnlocated)
  const [wasUnlocated, setWasUnlocated] = useState(isUnlocated)
  if (isUnlocated !== wasUnlocated) {
    setWasUnlocated(isUnlocated)
    setOpen(isUnlocated)
  }
  const handle = useRef<HTMLButtonElement>(null)
  const state = isOpen ? 'open' : 'closed'
  function closeOnEscape({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !isOpen) return
    setOpen(false)
    handle.current?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- catches the key from whatever has the focus inside
    <div
      className={styles.drawer}
      data-drawer={isOnTab ? undefined : state}
      onKeyDown={closeOnEscape}
    >
      <button
        ref={handle}
        type="button"
        className={styles.handle}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{count}</span>
        <svg className="line-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d={isOpen ? 'M3 6l5 5 5-5' : 'M3 10l5-5 5 5'} />
        </svg>
      </button>
      {children}
    </div>
  )
}
