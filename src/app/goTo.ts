import type { Tab } from '#filters/view.ts'

/** The element of each view that takes the focus; `Slot` gives it this id. */
export const PLACES = {
  map: 'map',
  calendar: 'calendar',
  rhythm: 'rhythm',
  actors: 'actors',
  list: 'incidents',
} as const satisfies Record<Tab, string>

/** Brings a view before the reader. Returns whether it was there: on a phone all but one are away. */
export function goToView(tab: Tab): boolean {
  const place = document.getElementById(PLACES[tab])
  if (place === null || !isShown(place)) return false
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'start' })
  return true
}

/** Puts the focus in the search; where the filters stand in a sheet, opens it first. */
export function goToSearch(): void {
  const filters = document.getElementById('filters')
  const shown = () =>
    [...(filters?.querySelectorAll<HTMLElement>('[type="search"]') ?? [])].find(isShown)
  if (shown() === undefined) {
    filters?.querySelector<HTMLElement>('[aria-haspopup="dialog"]')?.click()
  }
  shown()?.focus()
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}
