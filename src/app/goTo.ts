import type { TabTarget } from '#state/viewState.ts'

/** The element of each view that takes the focus; `Slot` gives it this id. */
export const PLACES = {
  map: 'map',
  calendar: 'calendar',
  compare: 'compare',
  rhythm: 'rhythm',
  actors: 'actors',
  list: 'incidents',
} as const satisfies Record<TabTarget, string>

/** Brings a view before the reader. Returns whether it was there: on a phone all but one are away. */
export function goToView(tab: TabTarget): boolean {
  const place = document.getElementById(PLACES[tab])
  if (place === null || !isShown(place)) return false
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'start' })
  return true
}

/** Shows a view from its top on, where the reader has scrolled past that. */
export function showFromTop(tab: TabTarget): void {
  const place = document.getElementById(PLACES[tab])
  if (place !== null && place.getBoundingClientRect().top < 0) place.scrollIntoView()
}

/** Puts the focus in the search; where the filters stand in a sheet, opens it first. */
export function goToSearch(): void {
  if (focusSearch()) return
  document.querySelector<HTMLElement>('#filters [aria-haspopup="dialog"]')?.click()
  // The sheet is drawn once this key has been dealt with.
  requestAnimationFrame(focusSearch)
}

function focusSearch(): boolean {
  const search = [...document.querySelectorAll<HTMLElement>('#filters [type="search"]')].find(
    isShown,
  )
  search?.focus()
  return search !== undefined
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}
