import type { Locator, Page } from '@playwright/test'

/** The map with all that floats over it. */
export function map(page: Page): Locator {
  return page.getByRole('region', { name: 'Where', exact: true })
}

/** The part of the map that keys and the pointer move. */
export function canvas(page: Page): Locator {
  return map(page).getByRole('group', { name: /^Map of Iraq/ })
}

/** The names of places, in reading order. */
export function placeLinks(page: Page): Locator {
  return map(page).getByRole('list', { name: 'Places on the map' }).getByRole('link')
}

/** The name of one place. */
export function placeLink(page: Page, name: string): Locator {
  return placeLinks(page).and(page.getByRole('link', { name: new RegExp(`^${name} \\d`) }))
}
