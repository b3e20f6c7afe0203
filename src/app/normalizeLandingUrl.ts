import { wholeAddress } from '#state/landing.ts'

const VIEW = 'meta[name="near-daily:view"]'
const NAMED_FILES = 'link:not([rel~="stylesheet"], [rel="modulepreload"])'

/**
 * On a page made for one view, gives the reader the address of the whole page that shows this view, so that every
 * other address on it holds. To be called before anything is read from the address.
 */
export function normalizeLandingUrl(): void {
  const way = document.querySelector(VIEW)?.getAttribute('content') ?? undefined
  if (way === undefined) return
  // Browsers read these addresses late, when they would no longer be relative to the same folder.
  for (const link of document.querySelectorAll<HTMLLinkElement>(NAMED_FILES)) {
    link.setAttribute('href', link.href)
  }
  window.history.replaceState(window.history.state, '', wholeAddress(window.location.href, way))
}
