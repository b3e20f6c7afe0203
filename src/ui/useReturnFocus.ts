import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Remembers what had focus before it moved into an element, at first `opener`, and returns it if the focus is lost when
 * that element goes.
 */
export function useReturnFocus(frame: RefObject<HTMLElement | null>, opener: Element | null): void {
  const before = useRef(opener instanceof HTMLElement ? opener : null)
  useLayoutEffect(
    function rememberFocus() {
      const node = frame.current
      function onFocusIn({ relatedTarget }: FocusEvent) {
        if (!(relatedTarget instanceof HTMLElement)) return
        // A dialog opened from the element is gone before the element is.
        if (relatedTarget.closest('dialog') !== null) return
        if (node?.contains(relatedTarget) === true) return
        before.current = relatedTarget
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
      // A panel opened by a link has nothing before it: the reader continues in the page.
      if (before.current?.isConnected === true && before.current !== document.body) {
        before.current.focus()
      } else document.querySelector('main')?.focus({ preventScroll: true })
    }
  }, [])
}

/**
 * Whether the page may move the focus by itself. In a frame it may not unless the reader is in it: that would take the
 * focus from the page around the frame and scroll it.
 */
export function mayMoveFocus(): boolean {
  return window.parent === window || document.hasFocus()
}
