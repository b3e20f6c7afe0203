import type { Page } from '@playwright/test'

import { expect, expectReady, expectView, open, summary, test } from './app.ts'
import { incidents } from './records.ts'

test.describe('a page made for one view', () => {
  test('opens that view under the address of the whole page', async ({ page }) => {
    await open(page, '2020-08/')
    await expectView(page, '?month=2020-08')
    await expect(summary(page)).toHaveText(/^25 of 67 incidents/)
    expect(new URL(page.url()).pathname).toBe('/')
    await page.reload()
    await expectReady(page)
    await expectView(page, '?month=2020-08')
  })

  test('keeps what else the link says', async ({ page }) => {
    await open(page, 'ied-convoy/?sort=-date&by=week&ref=a%26b#incidents')
    await expect(page).toHaveURL('/?type=ied-convoy&sort=-date&by=week&ref=a%26b#incidents')
    await expect(summary(page)).toHaveText(/^37 of 67 incidents/)
  })

  test('is one page among others to Back', async ({ page }) => {
    await open(page, '?month=2020-07')
    await open(page, 'rocket/')
    await expectView(page, '?type=rocket')
    await page.goBack()
    await expectReady(page)
    await expectView(page, '?month=2020-07')
  })

  test('opens in Arabic under "ar/", whatever the device keeps', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('near-daily.lang', 'en'))
    for (const [address, query] of [
      ['ar/', '/?lang=ar'],
      ['ar/2020-08/rocket/?sort=-date', '/?month=2020-08&type=rocket&lang=ar&sort=-date'],
    ] as const) {
      await open(page, address)
      await expect(page).toHaveURL(query)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    }
  })

  test('works on a site that lies in a folder', async ({ page, baseURL }) => {
    await page.route('**/near-daily/**', (route) =>
      route.continue({ url: route.request().url().replace('/near-daily/', '/') }),
    )
    await open(page, 'near-daily/2020-09/')
    await expect(page).toHaveURL('/near-daily/?month=2020-09')
    await expect(summary(page)).toHaveText(/^36 of 67 incidents/)
    const named = page.locator('link:is([rel="manifest"], [rel="icon"])')
    const addresses = await named.evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLLinkElement ? link.href : '')),
    )
    expect(addresses).toEqual([
      `${baseURL}/near-daily/icon.svg`,
      `${baseURL}/near-daily/manifest.webmanifest`,
    ])
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the incidents are there to read', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('body style')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1, name: 'Near-Daily' })).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(incidents.length + 1)
    for (const { title } of incidents.slice(0, 5)) {
      await expect(page.getByRole('cell', { name: title }).first()).toBeVisible()
    }
    await page.getByRole('link', { name: 'August 2020: 25 incidents' }).click()
    await expect(page).toHaveURL('/2020-08/')
    await expect(sentence(page)).toHaveText(/^25 of 67 incidents, on 20 of 31 days/)
    await expect(page.getByRole('row')).toHaveCount(26)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV', exact: true }).click()
    expect((await download).suggestedFilename()).toBe('near-daily.csv')
  })

  test('nothing has to be scrolled sideways on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/2020-09/')
    await expect(sentence(page)).toHaveText(/^36 of 67 incidents/)
    // Without scripts the page cannot be asked how wide it is; a picture of all of it shows that.
    const picture = await page.screenshot({ fullPage: true })
    expect(widthOf(picture)).toBe(320)
  })
})

test.describe('an address that is not there', () => {
  test.use({ provoked: /404/ })

  test('leads back', async ({ page }) => {
    const answer = await page.goto('/2020-08/nothing')
    expect(answer?.status()).toBe(404)
    await expect(page).toHaveTitle(/^Page not found/)
    await page.getByRole('link', { name: 'all incidents' }).click()
    await expectReady(page)
    await expectView(page, '')
  })
})

/** The sentence of a page without scripts; searches by text pass over what stands in `<noscript>`. */
function sentence(page: Page) {
  return page.locator('.static-sentence')
}

/** Width of a PNG, in pixels. */
function widthOf(png: Buffer): number {
  return png.readUInt32BE(16)
}
