import { useEffect, useRef, type ReactNode } from 'react'

import styles from './side-panel.module.css'
import { mayMoveFocus } from './useReturnFocus.ts'

interface PanelHeadingProps {
  readonly id: string
  readonly children: ReactNode
}

/**
 * Heading of a side panel. It takes focus when it appears, so that keyboard and screen reader users start there, unless
 * focus is in the panel's own bar, on the link that was just followed, or in the page around this frame.
 */
export function PanelHeading({ id, children }: PanelHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(function focusHeading() {
    const inBar = document.activeElement?.closest(`.${styles.bar}`) ?? null
    if (inBar === null && mayMoveFocus()) heading.current?.focus()
  }, [])
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
