import type { Page } from '@playwright/test'

import { drawnChart, expect, expectReady, filters, inMenu, open, test } from './app.ts'

/** Touches every part of the page once. */
async function tour(page: Page): Promise<void> {
  await filters(page)
    .getByRole('button', { name: /^Rockets \d/ })
    .click()
  await filters(page).getByRole('button', { name: 'Place', exact: true }).click()
  await page.keyboard.press('Escape')
  await filters(page).getByRole('searchbox').fill('airport')
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
  await (await drawnChart(page)).getByRole('button', { name: 'Weeks' }).click()
  await page.getByRole('button', { name: /^Front group/ }).click()
  await page.getByRole('button', { name: /^Colours/ }).click()
  await page.getByRole('cell').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Next', exact: true }).click()
  await expect(page.getByRole('link', { name: /opens in a new tab/ }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Clear all' }).click()
}

test('a tour of the page asks no other host and keeps nothing on the device but the colours chosen', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, '')
  await tour(page)
  await page.reload()
  await expectReady(page)
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((url) => new URL(url).origin !== baseURL)).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual(['near-daily.theme'])
})

test('the colours chosen stay, from the first paint on, and stay out of the link', async ({
  page,
}) => {
  await open(page, '')
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await ground()
  const button = page.getByRole('button', { name: /^Colours/ })
  await button.click()
  await expect(button).toHaveAccessibleName(/Dark colours/)
  const dark = await ground()
  expect(dark).not.toBe(light)
  // No script but the one in the page is there at the first paint.
  await page.route('**/assets/*.js', () => undefined)
  await page.reload({ waitUntil: 'commit' })
  await expect.poll(ground).toBe(dark)
  expect(new URL(page.url()).search).toBe('')
})

test('single keys go to the search and the views, until they are switched off', async ({
  page,
}) => {
  await open(page, '')
  const search = page.getByRole('searchbox', { name: 'Search' })
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('?/2')
  await expect(search).toHaveValue('?/2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')

  await page.keyboard.press('Tab')
  await page.keyboard.press('2')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('grid')).toContainText('23')
  await expect(page.locator('#calendar :focus')).toHaveCount(1)
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '٤' })))
  await expect(page.locator('#incidents')).toBeFocused()

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Questions and keys' })
  await expect(help.getByText('Go to the search')).toBeVisible()
  await help.getByRole('checkbox', { name: 'Use single keys' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page.locator('#incidents')).toBeFocused()
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(page.locator('#incidents')).toBeFocused()

  await page.reload()
  await expectReady(page)
  await page.keyboard.press('/')
  await expect(search).not.toBeFocused()
  await (await inMenu(page, 'button', 'Questions and keys')).click()
  await expect(help.getByRole('checkbox', { name: 'Use single keys' })).not.toBeChecked()
})
