import type { Page } from '@playwright/test'

import {
  expect,
  expectReady,
  expectView,
  filters,
  open,
  region,
  summary,
  test,
  listed,
} from './app.ts'
import { incidents, placeOf } from './records.ts'

/** Holds back every script but the inline one until the test lets them go. */
async function holdScripts(page: Page): Promise<() => void> {
  const held = new EventTarget()
  const free = new Promise((resolve) => held.addEventListener('free', resolve))
  await page.route('**/assets/*.js', async (route) => {
    await free
    await route.continue()
  })
  return () => void held.dispatchEvent(new Event('free'))
}

/** Sum of all layout shifts so far, as Core Web Vitals count them without their windows. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const values = list
            .getEntries()
            .map((entry) => ('value' in entry ? Number(entry.value) : 0))
          resolve(values.reduce((sum, value) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        requestIdleCallback(() => resolve(0))
      }),
  )
}

test('the default view can be read and used before any script, and is taken over without a jump', async ({
  page,
}) => {
  const letGo = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(summary(page)).toHaveText(/^67 incidents on 47 of 70 days/)
  await expect(page.getByRole('grid').getByRole('gridcell', { name: /incident/ })).not.toHaveCount(
    0,
  )
  await expect(listed(page)).toHaveCount(incidents.length)
  const placed = incidents.filter((incident) => placeOf(incident) !== undefined)
  await expect(region(page, 'map').locator('.map-mark')).toHaveCount(placed.length)
  await expect(region(page, 'map').getByRole('img')).toBeVisible()
  const rockets = filters(page)
    .getByRole('button', { name: /^Rockets \d/ })
    .first()
  await expect(rockets).toBeVisible()

  letGo()
  await expectReady(page)
  await expect(region(page, 'map').getByRole('button', { name: 'Zoom in' })).toBeVisible()
  expect(await layoutShift(page)).toBeLessThanOrEqual(0.02)
  await rockets.click()
  await expectView(page, '?type=rocket')
})

/** An engine whose locale data has other words, signs and orders for everything than the one that built the page. */
function useOtherLocaleData(): void {
  const other = 'other words'
  const otherWords = () => other
  for (const { prototype } of [Intl.DateTimeFormat, Intl.NumberFormat]) {
    Object.defineProperty(prototype, 'format', { get: () => otherWords })
  }
  const parts = () => [{ type: 'literal', value: other, source: 'shared' }]
  Object.assign(Intl.DateTimeFormat.prototype, {
    formatRange: otherWords,
    formatToParts: parts,
    formatRangeToParts: parts,
  })
  Object.assign(Intl.NumberFormat.prototype, { formatToParts: parts })
  Object.assign(Intl.ListFormat.prototype, { format: otherWords })
  Object.assign(Intl.DisplayNames.prototype, { of: otherWords })
  Object.assign(Intl.PluralRules.prototype, { select: () => 'many' })
  Object.assign(Number.prototype, { toLocaleString: otherWords })
  Object.assign(Date.prototype, {
    toLocaleString: otherWords,
    toLocaleDateString: otherWords,
  })
  Object.assign(String.prototype, {
    localeCompare(this: string, that: string) {
      return this < that ? 1 : -1
    },
  })
}

test('the default view is taken over as it stands, whatever the locale data of the browser', async ({
  page,
}) => {
  const built = await (await page.request.get('/')).text()
  await page.addInitScript(useOtherLocaleData)
  await open(page, '')
  const dates = await page
    .locator('#calendar [data-day], #incidents time')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? each.textContent))
  expect(dates.filter((date) => !built.includes(date))).toEqual([])
  await expect(page.getByRole('banner')).toContainText('23 July – 30 September 2020')
})

test('a link to another view never shows the default one', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto('/?type=rocket', { waitUntil: 'commit' })
  await expect(page.locator('#root')).toBeAttached()
  await expect(page.locator('#root')).toBeHidden()
  letGo()
  await expectReady(page)
  await expectView(page, '?type=rocket')
  await expect(page.locator('#root')).toBeVisible()
})

test.describe('a reader of Arabic', () => {
  test.use({ locale: 'ar-IQ' })

  test('never sees it in English', async ({ page }) => {
    const letGo = await holdScripts(page)
    await page.goto('/', { waitUntil: 'commit' })
    await expect(page.locator('#root')).toBeHidden()
    letGo()
    await expectReady(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  })
})
