import type { Page, Route } from '@playwright/test'

import {
  drawnChart,
  expect,
  expectCount,
  expectReady,
  open,
  queryOf,
  region,
  test,
  visit,
} from './app.ts'

const DATASET = '**/data/dataset.*.json'
const BASEMAP = '**/data/basemap.*.json'
const CHART = '**/assets/Chart-*.js'
const HTML = '<!doctype html><title>Sign in</title><p>Please sign in.</p>'
const VIEW = '?type=rocket&by=week'

test.use({ provoked: /Failed to (load resource|fetch dynamically imported module)|planted/ })

const failed = (page: Page) => page.getByRole('alert')

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
    what: 'wrong in one field',
    answer: async (route) => {
      const text = await (await route.fetch()).text()
      await route.fulfill({ body: text.replace('"date":"2020-08-05"', '"date":"2020-02-31"') })
    },
    reason: /incidents\.json › 2020-08-05-rocket › date is "2020-02-31": not a day/,
  },
  {
    what: 'without the places it names',
    answer: async (route) => {
      const content: object = await (await route.fetch()).json()
      await route.fulfill({ json: { ...content, places: [] } })
    },
    reason: /preferred\.placeId is "[a-z-]+": places\.json has no such id/,
  },
  {
    what: 'a page of a network that asks to sign in',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: HTML }),
    reason: /its content is not right/,
  },
]

test('data that cannot be used are not shown; the page says why and can try again', async ({
  page,
}) => {
  const answers = FAULTS.map(({ answer }) => answer)
  let answer = answers[0]
  await page.route(DATASET, (route) => answer?.(route) ?? route.continue())
  await page.goto(`/${VIEW}`)
  for (const { what, answer: given, reason } of FAULTS) {
    await test.step(what, async () => {
      answer = given
      await failed(page).getByRole('button', { name: 'Try again' }).click()
      await expect(failed(page).getByRole('heading')).toHaveText('The data could not be loaded')
      await expect(failed(page)).toContainText(reason)
      await expect(failed(page)).toContainText(/File: .*\.json/)
      await expect(page.getByRole('region')).toHaveCount(0)
      await expect(page.getByText(/\d incidents?\b/)).toHaveCount(0)
    })
  }
  answer = undefined
  await failed(page).getByRole('button', { name: 'Try again' }).click()
  await expectReady(page)
  await expectCount(page, VIEW)

  answer = (route) => route.fulfill({ json: [] })
  await page.reload()
  await expect(failed(page)).toContainText('its content is not right')
  answer = undefined
  await failed(page).getByRole('button', { name: 'Reload the page' }).click()
  await expectCount(page, VIEW)
})

test('data that take long are said to, and still shown when they come', async ({ page }) => {
  await page.clock.install()
  const gate: { open?: () => void } = {}
  const held = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  await page.route(DATASET, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/${VIEW}`, { waitUntil: 'commit' })
  const waiting = page.getByRole('status').filter({ hasText: /data/ })
  await expect(waiting).toHaveText(/^Loading the data/)
  await page.clock.fastForward(10_000)
  await expect(waiting).toContainText('takes longer than usual')
  await expect(waiting.getByRole('button', { name: 'Reload the page' })).toBeVisible()
  gate.open?.()
  await expectCount(page, VIEW)
})

test('without the basemap the places are there all the same, and the page says so', async ({
  page,
}) => {
  await page.route(BASEMAP, (route) => route.fulfill({ status: 404 }))
  await open(page, '')
  await page.getByRole('button', { name: /^Show only: Nasiriyah \d/ }).click()
  await expectCount(page, '?place=nasiriyah')
  const notice = page.getByRole('status').filter({ has: page.getByRole('button') })
  await expect(notice).toHaveCount(1)
  await page.unroute(BASEMAP)
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(notice).toHaveCount(0)
})

test.describe('code of a view', () => {
  test('that does not come leaves the others be, and can be tried again', async ({ page }) => {
    await page.route(CHART, (route) => route.abort('connectionrefused'))
    await open(page, VIEW)
    await expectCount(page, VIEW)
    await page.locator('#rhythm').scrollIntoViewIfNeeded()
    await expect(failed(page)).toHaveText(/could not be shown/)
    await page.unroute(CHART)
    await failed(page).getByRole('button', { name: 'Try again' }).click()
    await drawnChart(page)
    await expect(failed(page)).toHaveCount(0)
    await expectCount(page, VIEW)
  })

  test('that a newer version took away leads to the page anew, with the view kept', async ({
    page,
  }) => {
    await page.route(CHART, (route) => route.fulfill({ status: 404 }))
    await open(page, VIEW)
    await visit(page, '?month=2020-08')
    await expectCount(page, '?month=2020-08')
    await page.locator('#rhythm').scrollIntoViewIfNeeded()
    await expect(failed(page)).toContainText('The day-by-day chart could not be shown.')
    await expect(failed(page)).toContainText('the site has changed')
    await page.unroute(CHART)
    await failed(page).getByRole('button', { name: 'Reload the page' }).click()
    await drawnChart(page)
    expect(queryOf(page)).toBe('?month=2020-08')
    await expectCount(page, '?month=2020-08')
  })

  test('that throws takes down only its view, says so, and can be tried again', async ({
    page,
  }) => {
    const body =
      'export default () => { if (!window.mended) throw new Error("planted"); return "mended" }'
    await page.route(CHART, (route) => route.fulfill({ contentType: 'text/javascript', body }))
    await open(page, VIEW)
    await expectCount(page, VIEW)
    await page.locator('#rhythm').scrollIntoViewIfNeeded()
    await expect(failed(page)).toHaveText(/^The day-by-day chart could not be shown\.Try again/)
    await expect(region(page, 'calendar')).toBeVisible()
    await page.evaluate(() => Object.assign(window, { mended: true }))
    await failed(page).getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('mended', { exact: true })).toBeVisible()
    await expect(failed(page)).toHaveCount(0)
  })
})

test('Arabic that is not kept: offline the page says so in both languages and stays usable', async ({
  page,
  context,
}) => {
  await open(page, '')
  await context.setOffline(true)
  await page.getByRole('banner').getByRole('button', { name: 'العربية' }).click()
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Arabic is not saved on this device')
  await expect(notice).toContainText('العربية غير محفوظة على هذا الجهاز')
  await page.getByRole('button', { name: /^Show only: Nasiriyah \d/ }).click()
  await expectCount(page, '?place=nasiriyah')
  await context.setOffline(false)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(notice).toHaveCount(0)
})

test('a browser that refuses storage, copying and sharing still shows, filters and changes colours and language', async ({
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
  await page.getByRole('button', { name: 'Colours: System colours. Switch' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share', exact: true })
  await dialog.getByRole('button', { name: 'Copy: Link to this view' }).click()
  await expect(dialog.getByText('The browser did not allow copying')).toBeVisible()
  await dialog.getByRole('button', { name: 'Share with an app…' }).click()
  await expect(dialog.getByText('The device could not share the link')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('banner').getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})
