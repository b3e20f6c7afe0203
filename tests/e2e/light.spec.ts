import type { Locator, Page } from '@playwright/test'

import { expect, open, test } from './app.ts'
import { asked } from './oracle.ts'

/** Titles of the rows that are alight. */
async function alight(page: Page): Promise<readonly string[]> {
  const rows = region(page, 'Incidents').locator('tr[data-alight]')
  return (await rows.getByRole('link').allTextContents()).toSorted()
}

function titlesOf(query: string): readonly string[] {
  return asked(query)
    .map(({ title }) => title)
    .toSorted()
}

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

function dayCell(page: Page, name: RegExp): Locator {
  return region(page, 'When')
    .getByRole('gridcell')
    .filter({ has: page.getByRole('link', { name }) })
}

test('a day pointed at lights its incidents in the other views', async ({ page }) => {
  await open(page, '')
  await dayCell(page, /, 18 September 2020/).hover({ position: { x: 4, y: 4 } })
  const query = '?from=2020-09-18&to=2020-09-18'
  await expect.poll(() => alight(page)).toEqual(titlesOf(query))
  const located = asked(`${query}&place=!none`).length
  await expect(region(page, 'Where').locator('.map-drawing .map-ring')).toHaveCount(located)
  await expect(region(page, 'Rhythm').locator('.rhythm-ring')).toHaveCount(asked(query).length)
  await page.mouse.move(2, 2)
  await expect.poll(() => alight(page)).toEqual([])
})

test('a row in focus lights its day, its mark and its actor', async ({ page }) => {
  await open(page, '')
  const title = 'Convoy blast at Kuwait border claimed and denied'
  await region(page, 'Incidents').getByRole('link', { name: title }).focus()
  await expect(dayCell(page, /, 10 August 2020/)).toHaveClass(/is-alight/)
  await expect(region(page, 'Where').locator('.map-drawing .map-ring')).toHaveCount(1)
  await expect(region(page, 'Who').locator('article[data-alight]')).toHaveCount(1)
})

test('a card pointed at lights the incidents of its actor', async ({ page }) => {
  await open(page, '')
  await region(page, 'Who')
    .getByRole('article', { name: /^Pro-Iran militias/ })
    .hover()
  await expect.poll(() => alight(page)).toEqual(titlesOf('?actor=pro-iran-militias'))
})

test('a place in focus lights its incidents', async ({ page }) => {
  await open(page, '')
  await region(page, 'Where')
    .getByRole('link', { name: /^Camp Taji \d/ })
    .focus()
  await expect.poll(() => alight(page)).toEqual(titlesOf('?place=camp-taji'))
})

test('a mark on the map is picked by the nearest, lights up and opens', async ({ page }) => {
  const [incident] = asked('?place=bartella')
  await open(page, '?place=bartella&map=36.35,43.4,9')
  const canvas = region(page, 'Where').getByRole('group', { name: /^Map of Iraq/ })
  const mark = await canvas.locator('.map-mark:not(.map-mark-faint)').boundingBox()
  const [x, y] = [(mark?.x ?? 0) - 6, (mark?.y ?? 0) - 6]
  await page.mouse.move(x, y)
  await expect.poll(() => alight(page)).toEqual([incident?.title])
  await page.mouse.click(x, y)
  await expect(page.getByRole('complementary', { name: incident?.title ?? '' })).toBeVisible()
})
