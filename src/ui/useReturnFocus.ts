import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

import { mayMoveFocus } from './mayMoveFocus.ts'

/**
 * Remembers what had focus before it went into the frame, and gives it back if focus is lost when the frame goes. The
 * page moves to make room for the frame, so what had focus is kept in sight.
 */
export function useReturnFocus(frame: RefObject<HTMLElement | null>): void {
  const before = useRef<HTMLElement>(null)
  useLayoutEffect(
    function rememberFocus() {
      const node = frame.current
      function onFocusIn({ relatedTarget }: FocusEvent) {
        if (!(relatedTarget instanceof HTMLElement)) return
        // A dialog that was opened from the frame is gone before the frame is.
        if (relatedTarget.closest('dialog') !== null) return
        if (node?.contains(relatedTarget) === true) return
        before.current = relatedTarget
        relatedTarget.scrollIntoView({ block: 'nearest' })
      }
      node?.addEventListener('focusin', onFocusIn)
      return function stopListening() {
        node?.removeEventListener('focusin', onFocusIn)
      }
    },
    [frame],
  )
  useEffect(function watchForEnd() {
    return function returnFocus() {
      const lost = document.activeElement === null || document.activeElement === document.body
      if (!lost || !mayMoveFocus()) return
      // A panel that a link opened has nothing before it: the reader goes on in the page.
      if (before.current?.isConnected === true) before.current.focus()
      else document.querySelector('main')?.focus({ preventScroll: true })
    }
  }, [])
}
