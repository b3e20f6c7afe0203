import type { Page, Route } from '@playwright/test'

import { expect, expectCount, expectReady, open, test } from './app.ts'

const CORE = '**/data/core.*.json'
const EVIDENCE = '**/data/evidence.*.json'
const BASEMAP = '**/data/basemap.*.json'
const HTML = '<!doctype html><title>Sign in</title><p>Please sign in.</p>'

test.use({ provoked: /Failed to (load resource|fetch dynamically imported module)/ })

interface Fault {
  readonly what: string
  readonly answer: (route: Route) => Promise<void>
  readonly reason: RegExp
}

const FAULTS: readonly Fault[] = [
  {
    what: 'missing',
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
    reason: /status 404/,
  },
  {
    what: 'refused with an error of the server',
    answer: (route) => route.fulfill({ status: 500, body: '' }),
    reason: /status 500/,
  },
  {
    what: 'out of reach',
    answer: (route) => route.abort('connectionrefused'),
    reason: /The connection may be down/,
  },
  {
    what: 'cut off',
    answer: async (route) => {
      const text = await (await route.fetch()).text()
      await route.fulfill({ body: text.slice(0, text.length / 2) })
    },
    reason: /its content is not right/,
  },
  {
    what: 'other JSON',
    answer: (route) => route.fulfill({ json: { incidents: [] } }),
    reason: /its content is not right/,
  },
  {
    what: 'a page of a network that asks to sign in',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: HTML }),
    reason: /its content is not right/,
  },
]

for (const { what, answer, reason } of FAULTS) {
  test(`data that is ${what} shows why and can be tried again`, async ({ page }) => {
    await page.route(CORE, answer)
    await page.goto('/?type=rocket')
    const panel = page.getByRole('alert')
    await expect(panel.getByRole('heading')).toHaveText('The data could not be loaded')
    await expect(panel).toContainText(reason)
    await expect(panel).toContainText(/File: .*core/)
    await expectNothingShown(page)
    await page.unroute(CORE)
    await panel.getByRole('button', { name: 'Try again' }).click()
    await expectReady(page)
    await expectCount(page, '?type=rocket')
  })
}

async function expectNothingShown(page: Page): Promise<void> {
  await expect(page.getByRole('region')).toHaveCount(0)
  await expect(page.getByText(/\d incidents?\b/)).toHaveCount(0)
  await expect(page.locator('html')).not.toHaveAttribute('data-ready')
}

test('without the sources the page works, and the detail says so and tries again', async ({
  page,
}) => {
  await page.route(EVIDENCE, (route) => route.fulfill({ status: 404 }))
  await open(page, '?incident=2020-07-27-rocket&type=rocket')
  await expectCount(page, '?type=rocket')
  const detail = page.getByRole('complementary', { name: 'Rockets hit Camp Taji' })
  await expect(detail.getByRole('alert')).toContainText('could not be loaded')
  await page.unroute(EVIDENCE)
  await detail.getByRole('button', { name: 'Try again' }).click()
  await expect(detail.getByRole('link', { name: /opens in a new tab/ }).first()).toBeVisible()
  await expect(detail.getByRole('alert')).toHaveCount(0)
})

test('without the basemap the places are there all the same, and the page says so', async ({
  page,
}) => {
  await page.route(BASEMAP, (route) => route.fulfill({ status: 404 }))
  await open(page, '')
  await page.getByRole('link', { name: /^Camp Taji \d/ }).click()
  await expectCount(page, '?place=camp-taji')
  const notice = page.getByRole('status').filter({ has: page.getByRole('button') })
  await expect(notice).toHaveCount(1)
  await page.unroute(BASEMAP)
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(notice).toHaveCount(0)
})

test('a view whose code does not come leaves the others be, and can be tried again', async ({
  page,
}) => {
  await page.route('**/assets/Chart-*.js', (route) => route.abort('connectionrefused'))
  await open(page, '?type=rocket')
  await expectCount(page, '?type=rocket')
  const panel = page.getByRole('alert')
  await expect(panel).toHaveText(/could not be shown/)
  const [again, reload] = await panel.getByRole('button').all()
  // Each as wide as its words.
  expect((await again?.boundingBox())?.width).not.toBe((await reload?.boundingBox())?.width)
  await page.unroute('**/assets/Chart-*.js')
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Rhythm', exact: true })).toBeVisible()
  await expectCount(page, '?type=rocket')
})

test('Arabic that is not kept: offline the page says so in both languages and stays usable', async ({
  page,
  context,
}) => {
  await open(page, '')
  await context.setOffline(true)
  await page.getByRole('banner').getByRole('link', { name: 'العربية' }).click()
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Arabic is not saved on this device')
  await expect(notice).toContainText('العربية غير محفوظة على هذا الجهاز')
  await page.getByRole('link', { name: /^Camp Taji \d/ }).click()
  await expectCount(page, '?place=camp-taji')
  await context.setOffline(false)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(notice).toHaveCount(0)
})

test('a link to the page in Arabic whose words do not come shows it in English until they do', async ({
  page,
}) => {
  await page.route('**/assets/arabic-*.js', (route) => route.abort('connectionrefused'))
  await open(page, '?type=rocket&lang=ar')
  await expectCount(page, '?type=rocket')
  await page.unroute('**/assets/arabic-*.js')
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
