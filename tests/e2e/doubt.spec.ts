import type { Page } from '@playwright/test'

import { expect, expectCount, expectReady, open, test, visit } from './app.ts'

const CORE = '**/data/core.*.json'
const CHECKER = '**/assets/check-*.js'
const VIEW = '?type=rocket'

test.use({ provoked: /Failed to (load resource|fetch dynamically imported module)/ })

/** Counts how often the code that checks data is asked for. */
function countChecks(page: Page): { readonly asked: () => number } {
  let asked = 0
  page.on('request', (request) => {
    if (/\/assets\/check-/.test(request.url())) asked += 1
  })
  return { asked: () => asked }
}

/** Serves the incidents with a blank line at the end: other bytes, but nothing wrong. */
async function serveAltered(page: Page): Promise<void> {
  await page.route(CORE, async (route) => {
    const text = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'application/json', body: `${text}\n` })
  })
}

test('data as the build has checked them are not checked again', async ({ page }) => {
  const checks = countChecks(page)
  await open(page, '?incident=2020-07-27-rocket')
  const detail = page.getByRole('complementary', { name: 'Rockets hit Camp Taji' })
  await expect(detail.getByRole('link', { name: /opens in a new tab/ }).first()).toBeVisible()
  await visit(page, '?lang=ar')
  await expect(page.getByRole('link', { name: /^معسكر التاجي/ })).toBeVisible()
  expect(checks.asked()).toBe(0)
})

test('data that are not as built are checked, and shown where nothing is wrong', async ({
  page,
}) => {
  const checks = countChecks(page)
  await serveAltered(page)
  await open(page, VIEW)
  await expectCount(page, VIEW)
  expect(checks.asked()).toBe(1)
})

test('over plain http, where browsers tell no hash, data are checked and shown', async ({
  page,
}) => {
  const checks = countChecks(page)
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })
  })
  await open(page, VIEW)
  await expectCount(page, VIEW)
  expect(checks.asked()).toBe(1)
})

test('data that are not as built are not shown without the code that checks them, and that is told', async ({
  page,
}) => {
  await serveAltered(page)
  await page.route(CHECKER, (route) => route.fulfill({ status: 404 }))
  await page.goto(`/${VIEW}`)
  const panel = page.getByRole('alert')
  await expect(panel.getByRole('heading')).toHaveText('The data could not be loaded')
  await expect(panel).toContainText('The code that reads this file did not come')
  await expect(panel).toContainText(/File: .*core/)
  await expect(panel.getByRole('button', { name: 'Reload the page' })).toBeVisible()
  await expect(page.getByRole('region')).toHaveCount(0)
  await page.unroute(CHECKER)
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expectReady(page)
  await expectCount(page, VIEW)
})

test('without the code that unpacks its lines the map has its places, and the page says so', async ({
  page,
}) => {
  const code = '**/assets/basemap-*.js'
  await page.route(code, (route) => route.fulfill({ status: 404 }))
  await open(page, '')
  await page.getByRole('link', { name: /^Camp Taji \d/ }).click()
  await expectCount(page, '?place=camp-taji')
  const notice = page.getByRole('status').filter({ has: page.getByRole('button') })
  await expect(notice).toHaveCount(1)
  await page.unroute(code)
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(notice).toHaveCount(0)
})
