import { expect, open, region, test } from './app.ts'

const HOST = 'tile.openstreetmap.org'

/** A plain picture, as a host of tiles might send it. */
const TILE = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#cde"/></svg>`

test.use({ provoked: /Failed to load resource/ })

test('street tiles come only after a yes, from their host alone, and go again', async ({
  page,
  baseURL,
}) => {
  const foreign: URL[] = []
  const referrers = new Set<string | undefined>()
  const host = { isDown: false }
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== baseURL) foreign.push(url)
  })
  await page.route(`https://${HOST}/**`, async (route) => {
    referrers.add((await route.request().headerValue('referer')) ?? undefined)
    if (host.isDown) return route.fulfill({ status: 503 })
    return route.fulfill({ contentType: 'image/svg+xml', body: TILE })
  })
  await open(page, '?place=green-zone')
  const address = page.url()
  const button = region(page, 'map').getByRole('button', { name: `Streets from ${HOST}` })
  await expect(button).toHaveAttribute('aria-pressed', 'false')

  await button.click()
  await expect(region(page, 'map').getByText(/which then sees what you look at/)).toBeVisible()
  await region(page, 'map').getByRole('button', { name: 'Not now' }).click()
  await expect(button).toBeFocused()
  await button.press('Enter')
  await page.keyboard.press('Escape')
  await expect(region(page, 'map').getByText(/which then sees what you look at/)).toBeHidden()
  await expect(button).toBeFocused()
  expect(foreign).toEqual([])

  await button.click()
  await region(page, 'map').getByRole('button', { name: 'Load them' }).click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  const credit = region(page, 'map').getByRole('link', { name: /^© OpenStreetMap contributors/ })
  await expect(credit).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright')
  await expect(page.locator('img.leaflet-tile-loaded').first()).toBeVisible()
  expect(new Set(foreign.map((url) => url.host))).toEqual(new Set([HOST]))
  expect([...referrers]).toEqual([`${baseURL}/`])
  expect(page.url()).toBe(address)

  host.isDown = true
  await region(page, 'map').getByRole('button', { name: 'Zoom in' }).click()
  const failure = region(page, 'map').getByText(`Pictures from ${HOST} did not load.`)
  await expect(failure).toBeVisible()
  host.isDown = false
  await region(page, 'map').getByRole('button', { name: 'Try again' }).click()
  await expect(failure).toHaveCount(0)

  await button.click()
  await expect(page.locator('img.leaflet-tile')).toHaveCount(0)
  await expect(credit).toHaveCount(0)
})
