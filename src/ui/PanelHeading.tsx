import { useEffect, useRef, type ReactNode } from 'react'

import { useNavigation } from '#state/navigation.ts'

import styles from './side-panel.module.css'
import { mayMoveFocus } from './useReturnFocus.ts'

interface PanelHeadingProps {
  readonly id: string
  readonly children: ReactNode
}

/**
 * Heading of a side panel, the first of a page that shows it alone. It takes focus when it appears, so that keyboard and screen reader users start there, unless
 * focus is in the panel's own bar, on the link that was just followed, or in the page around this frame.
 */
export function PanelHeading({ id, children }: PanelHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { isStatic } = useNavigation()
  useEffect(function focusHeading() {
    const inBar = document.activeElement?.closest(`.${styles.bar}`) ?? null
    if (inBar === null && mayMoveFocus()) heading.current?.focus()
  }, [])
  if (isStatic) return <h1 id={id}>{children}</h1>
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
