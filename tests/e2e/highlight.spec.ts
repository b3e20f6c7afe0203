import type { Locator, Page } from '@playwright/test'

import { desktopTest as test, expect, region, visit } from './app.ts'
import { canvas, placeButton } from './map.ts'
import { asked } from './oracle.ts'

/** Titles of the rows that are highlighted. */
async function highlighted(page: Page): Promise<readonly string[]> {
  const rows = region(page, 'list').locator('tr[data-alight]')
  return (await rows.getByRole('link').allTextContents()).toSorted()
}

function titlesOf(query: string): readonly string[] {
  return asked(query)
    .map(({ title }) => title)
    .toSorted()
}

function dayCell(page: Page, name: RegExp): Locator {
  return region(page, 'calendar')
    .getByRole('gridcell')
    .filter({ has: page.getByRole('button', { name }) })
}

test('a day pointed at lights its incidents in the other views', async ({ page }) => {
  await dayCell(page, /, 18 September 2020/).hover({ position: { x: 4, y: 4 } })
  const query = '?from=2020-09-18&to=2020-09-18'
  await expect.poll(() => highlighted(page)).toEqual(titlesOf(query))
  const located = asked(`${query}&place=!none`).length
  await expect(canvas(page).locator('.map-ring')).toHaveCount(located)
  await expect(region(page, 'chart').locator('.chart-ring')).toHaveCount(asked(query).length)
  await page.mouse.move(2, 2)
  await expect.poll(() => highlighted(page)).toEqual([])
})

test('a row in focus lights its day, its mark and its actor', async ({ page }) => {
  const title = 'Convoy blast at Kuwait border claimed and denied'
  await region(page, 'list').getByRole('link', { name: title }).focus()
  await expect(dayCell(page, /, 10 August 2020/)).toHaveAttribute('data-alight')
  await expect(canvas(page).locator('.map-ring')).toHaveCount(1)
  await expect(region(page, 'actors').locator('article[data-alight]')).toHaveCount(1)
})

test('a card pointed at, or a place in focus, lights its incidents', async ({ page }) => {
  await region(page, 'actors')
    .getByRole('article', { name: /^Pro-Iran militias/ })
    .hover()
  await expect.poll(() => highlighted(page)).toEqual(titlesOf('?actor=pro-iran-militias'))
  await page.mouse.move(0, 0)
  await placeButton(page, 'Camp Taji').focus()
  await expect.poll(() => highlighted(page)).toEqual(titlesOf('?place=camp-taji'))
})

test('a mark on the map is picked by the nearest, lights up and opens', async ({ page }) => {
  const [incident] = asked('?place=bartella')
  await visit(page, '?place=bartella&map=36.35,43.4,9')
  const shown = canvas(page).locator('.map-mark:not(.map-mark-faint)')
  await expect(shown).toHaveCount(1)
  const mark = await shown.boundingBox()
  const [x, y] = [(mark?.x ?? 0) - 6, (mark?.y ?? 0) - 6]
  await page.mouse.move(x, y)
  await expect.poll(() => highlighted(page)).toEqual([incident?.title])
  await page.mouse.click(x, y)
  await expect(page.getByRole('region', { name: incident?.title ?? '' })).toBeVisible()
})
