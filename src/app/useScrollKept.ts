import { useEffect, useLayoutEffect, useRef } from 'react'

/** After these a press has nothing to do with what changes next. */
const OTHER_ACTS = ['scroll', 'keydown', 'input'] as const

/** Keeps what was pressed where it is on the screen when the next view changes the height of what is above it. */
export function useScrollKept(): void {
  const pressed = useRef<{ readonly control: Element; readonly top: number }>(undefined)
  useEffect(function watchPresses() {
    const options = { capture: true, passive: true }
    function remember({ target }: MouseEvent) {
      const control = target instanceof Element ? target.closest('button, a') : null
      pressed.current = control === null ? undefined : { control, top: topOf(control) }
    }
    function forget() {
      pressed.current = undefined
    }
    document.addEventListener('click', remember, options)
    for (const act of OTHER_ACTS) document.addEventListener(act, forget, options)
    return function stopWatching() {
      document.removeEventListener('click', remember, options)
      for (const act of OTHER_ACTS) document.removeEventListener(act, forget, options)
    }
  }, [])
  useLayoutEffect(function keepInPlace() {
    if (pressed.current === undefined) return
    const { control, top } = pressed.current
    pressed.current = undefined
    if (control.getClientRects().length > 0) window.scrollBy(0, topOf(control) - top)
  })
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top
}
