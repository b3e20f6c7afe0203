import { useEffect, useEffectEvent } from 'react'

/** Elements with their own use for Esc. */
const OWN_ESCAPE = 'dialog, :popover-open, [aria-expanded="true"], input, select, textarea'

/** Calls back when the reader presses Esc, unless something else on the page uses it. */
export function useEscape(onEscape: () => void): void {
  const escape = useEffectEvent(onEscape)
  useEffect(function listenForEscape() {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(OWN_ESCAPE) !== null) return
      escape()
    }
    document.addEventListener('keydown', onKeyDown)
    return function stopListening() {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
