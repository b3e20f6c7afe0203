import { useLayoutEffect } from 'react'

/** Milliseconds after which the load event is no longer held back, whatever is still loading. */
const LONGEST_MS = 30_000

let busy = 0
let held: HTMLIFrameElement | undefined

/**
 * Holds back the load event until the view is on the page, so that a printer, an archive or whatever else waits for
 * that event gets the view. A page in a frame does not, as the page around it would wait too.
 */
export function holdLoadEvent(): void {
  if (window.parent !== window) return
  held = document.createElement('iframe')
  held.hidden = true
  document.body.append(held)
  // A document that is opened and not closed counts as loading.
  held.contentDocument?.open()
  window.setTimeout(releaseLoadEvent, LONGEST_MS)
}

function releaseLoadEvent(): void {
  held?.remove()
  held = undefined
}

/** While anything is busy loading, `<html>` has no `data-ready` and the load event waits. */
export function usePageBusy(isBusy: boolean): void {
  useLayoutEffect(
    function countAsBusy() {
      if (!isBusy) return undefined
      busy += 1
      delete document.documentElement.dataset['ready']
      return function done() {
        busy -= 1
        // What replaces this may be busy itself, and says so in the same commit.
        queueMicrotask(() => {
          if (busy > 0) return
          document.documentElement.dataset['ready'] = ''
          releaseLoadEvent()
        })
      }
    },
    [isBusy],
  )
}
