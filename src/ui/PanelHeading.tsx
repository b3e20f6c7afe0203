import { useEffect, useRef, type ReactNode } from 'react'

import { mayMoveFocus } from './mayMoveFocus.ts'

interface PanelHeadingProps {
  readonly id: string
  readonly children: ReactNode
}

/**
 * Heading of a side panel. It takes focus when it appears, so that a reader by keyboard or ear starts there,
 * unless focus is on a link of the panel's own bar that was just taken, or in the page around this frame.
 */
export function PanelHeading({ id, children }: PanelHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(function focusHeading() {
    const inBar = document.activeElement?.closest('.side-panel-bar') ?? null
    if (inBar === null && mayMoveFocus()) heading.current?.focus()
  }, [])
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
