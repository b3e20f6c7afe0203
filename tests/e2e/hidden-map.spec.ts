import type { Page } from '@playwright/test'

import { expect, open, test } from './app.ts'

/** Where a place is named on the map, from the corner of the map. */
async function spot(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const corner = await page.locator('.map-canvas').boundingBox()
  const name = await page.locator('.map-canvas a[href*="place=hillah&lang="]').boundingBox()
  return {
    x: Math.round((name?.x ?? NaN) - (corner?.x ?? NaN)),
    y: Math.round((name?.y ?? NaN) - (corner?.y ?? NaN)),
  }
}

function tab(page: Page, name: string) {
  return page.locator('.tab-bar a').and(page.locator(`[href*="tab=${name}"]`))
}

function mapTab(page: Page) {
  return page.locator('.tab-bar a').first()
}

function camera(page: Page): string | null {
  return new URL(page.url()).searchParams.get('map')
}

/** Expects the map as it was, which the address does not tell. */
async function expectAtHome(page: Page, home: object): Promise<void> {
  await expect.poll(() => spot(page)).toEqual(home)
  expect(camera(page)).toBeNull()
}

for (const lang of ['en', 'ar']) {
  test.describe(`in ${lang}, on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

    test('the map stays as it was while other tabs are looked at', async ({ page }) => {
      await open(page, `?lang=${lang}`)
      const home = await spot(page)
      for (const name of ['calendar', 'list']) {
        await tab(page, name).tap()
        await expect(page.locator('.map-canvas')).toBeHidden()
        await mapTab(page).tap()
        await expectAtHome(page, home)
      }
      await page.goBack()
      await expect(page.locator('.map-canvas')).toBeHidden()
      await page.goBack()
      await expectAtHome(page, home)
      await page.setViewportSize({ width: 844, height: 390 })
      await expect.poll(() => spot(page)).not.toEqual(home)
      await page.setViewportSize({ width: 390, height: 844 })
      await expectAtHome(page, home)
      await open(page, `?lang=${lang}&tab=calendar`)
      await mapTab(page).tap()
      await expectAtHome(page, home)
    })
  })

  test(`in ${lang}, the map stays as it was through paper and other widths`, async ({ page }) => {
    await open(page, `?lang=${lang}`)
    const home = await spot(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.map-canvas')).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await expectAtHome(page, home)
    for (const width of [820, 3000]) {
      await page.setViewportSize({ width, height: 1000 })
      await expect.poll(() => spot(page)).not.toEqual(home)
    }
    await page.setViewportSize({ width: 1440, height: 1000 })
    await expectAtHome(page, home)
  })
}
