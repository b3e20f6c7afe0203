import type { Locator, Page } from '@playwright/test'

import { region } from './app.ts'

/** The part of the map that keys and the pointer move. */
export function canvas(page: Page): Locator {
  return region(page, 'map').getByRole('group', { name: /^Map of Iraq/ })
}

/** The inset, which repeats the map for the eye and the pointer alone. */
export function inset(page: Page): Locator {
  return region(page, 'map').locator('.map-inset')
}

/** The names of places, in reading order. */
export function placeButtons(page: Page): Locator {
  return region(page, 'map').getByRole('list', { name: 'Places on the map' }).getByRole('button')
}

/** The name of one place. */
export function placeButton(page: Page, name: string): Locator {
  return placeButtons(page).and(
    page.getByRole('button', { name: new RegExp(`^Show only: ${name} \\d`) }),
  )
}
