import { useEffect, type RefObject } from 'react'

/**
 * Gives focus to this part of the page when what had it inside goes away by being used, such as the chip of a filter
 * that is let go, so that a reader by keyboard goes on from there and not from the top of the page.
 */
export function useFocusKept(part: RefObject<HTMLElement | null>): void {
  useEffect(
    function keepFocus() {
      const room = part.current
      if (room === null) return undefined
      let last: EventTarget | null = null
      function remember({ target }: FocusEvent) {
        // A panel gives the focus back by itself, to what opened it.
        const isReturned =
          target instanceof Element && target.closest('[data-returns-focus]') !== null
        last = isReturned ? null : target
      }
      const watch = new MutationObserver(() => {
        if (!(last instanceof Element) || last.isConnected) return
        last = null
        if (document.activeElement === document.body) room?.focus({ preventScroll: true })
      })
      room.addEventListener('focusin', remember)
      watch.observe(room, { childList: true, subtree: true })
      return function forget() {
        room.removeEventListener('focusin', remember)
        watch.disconnect()
      }
    },
    [part],
  )
}
