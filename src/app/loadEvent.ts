/** Milliseconds after which the load event is no longer held back, whatever is still on its way. */
const LONGEST_MS = 30_000

let open: HTMLIFrameElement | undefined

/**
 * Holds back the load event of the page until the view is there, so that a printer, an archive or whatever else waits
 * for that event gets the view. A page in a frame does not, as the page around it would wait too.
 */
export function holdLoadEvent(): void {
  if (window.parent !== window) return
  open = document.createElement('iframe')
  open.hidden = true
  document.body.append(open)
  // A document that is opened and not closed counts as loading.
  open.contentDocument?.open()
  window.setTimeout(releaseLoadEvent, LONGEST_MS)
}

/** Lets the load event happen. */
export function releaseLoadEvent(): void {
  open?.remove()
  open = undefined
}
