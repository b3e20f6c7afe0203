import type { Page } from '@playwright/test'

import { expect, expectCount, expectReady, open, queryOf, test, visit } from './app.ts'

const CORE = '**/data/core.*.json'
const CHART = '**/assets/Chart-*.js'
const VIEW = '?type=rocket&by=week'

test.use({ provoked: /Failed to (load resource|fetch dynamically imported module)|planted/ })

const failed = (page: Page) => page.getByRole('alert')
const chart = (page: Page) => page.getByRole('region', { name: 'Rhythm', exact: true })

test.describe('data', () => {
  test('made for a newer page is not read, and the reader is told', async ({ page }) => {
    await page.route(CORE, async (route) => {
      const content: object = await (await route.fetch()).json()
      await route.fulfill({ json: { ...content, format: 99 } })
    })
    await page.goto(`/${VIEW}`)
    await expect(failed(page)).toContainText('made for a newer page')
    await page.unroute(CORE)
    await failed(page).getByRole('button', { name: 'Reload the page' }).click()
    await expectReady(page)
    await expectCount(page, VIEW)
  })

  test('that takes long is said to, and still shown when it comes', async ({ page }) => {
    await page.clock.install()
    const gate: { open?: () => void } = {}
    const held = new Promise<void>((resolve) => {
      gate.open = resolve
    })
    await page.route(CORE, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`/${VIEW}`, { waitUntil: 'commit' })
    const waiting = page.getByRole('status').filter({ hasText: /data/ })
    await expect(waiting).toHaveText('Loading the data …')
    await page.clock.fastForward(10_000)
    await expect(waiting).toContainText('takes longer than usual')
    await expect(waiting.getByRole('button', { name: 'Reload the page' })).toBeVisible()
    gate.open?.()
    await expectCount(page, VIEW)
  })
})

test.describe('code of a view', () => {
  test('that fails once is asked for again without a word', async ({ page }) => {
    let asked = 0
    await page.route(CHART, (route) => {
      asked += 1
      return asked === 1 ? route.abort('connectionreset') : route.continue()
    })
    await open(page, VIEW)
    await expect(chart(page)).toBeVisible()
    await expect(failed(page)).toHaveCount(0)
    expect(asked).toBeGreaterThan(1)
  })

  test('whose styles fail once comes with them all the same', async ({ page }) => {
    let asked = 0
    await page.route('**/assets/Chart-*.css', (route) => {
      asked += 1
      return asked === 1 ? route.abort('connectionreset') : route.continue()
    })
    await open(page, VIEW)
    await expect(chart(page)).toBeVisible()
    expect(asked).toBe(2)
    const sheets = () => page.evaluate(() => [...document.styleSheets].map(({ href }) => href))
    expect(await sheets()).toContainEqual(expect.stringContaining('/assets/Chart-'))
  })

  test('that a newer version took away leads to the page anew, with the view kept', async ({
    page,
  }) => {
    await page.route(CHART, (route) => route.fulfill({ status: 404 }))
    await open(page, VIEW)
    await visit(page, '?month=2020-08')
    await expectCount(page, '?month=2020-08')
    await expect(failed(page)).toContainText('The chart could not be shown.')
    await expect(failed(page)).toContainText('the site has changed')
    await page.unroute(CHART)
    await failed(page).getByRole('button', { name: 'Reload the page' }).click()
    await expect(chart(page)).toBeVisible()
    expect(queryOf(page)).toBe('?month=2020-08')
    await expectCount(page, '?month=2020-08')
  })
})

test('a view that throws takes down only itself, says so, and can be tried again', async ({
  page,
}) => {
  const body =
    'export default () => { if (!window.mended) throw new Error("planted"); return "mended" }'
  await page.route(CHART, (route) => route.fulfill({ contentType: 'text/javascript', body }))
  await open(page, VIEW)
  await expectCount(page, VIEW)
  await expect(failed(page)).toHaveText(/^The chart could not be shown\.Try again/)
  await expect(page.getByRole('region', { name: 'When', exact: true })).toBeVisible()
  await page.evaluate(() => Object.assign(window, { mended: true }))
  await failed(page).getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('mended', { exact: true })).toBeVisible()
  await expect(failed(page)).toHaveCount(0)
})

test.describe('a browser that refuses', () => {
  test('storage, copying and sharing still shows, filters and changes colours and language', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new Error('no')) })
    })
    await open(page, VIEW)
    await expectCount(page, VIEW)
    await page.getByRole('button', { name: 'Copy link to this view' }).click()
    await expect(page.getByText('The browser did not allow copying')).toBeVisible()
    await page.getByRole('button', { name: 'Colours: System colours. Switch' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await page.getByRole('banner').getByRole('button', { name: 'Share this view' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share this view' })
    await dialog.getByRole('button', { name: 'Share by an app …' }).click()
    await expect(dialog.getByText('The device could not share the link')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('banner').getByRole('link', { name: 'العربية' }).click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  })
})
