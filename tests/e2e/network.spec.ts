import type { Page } from '@playwright/test'

import { expect, expectReady, filters, open, test } from './app.ts'

/** Touches every part of the page once. */
async function tour(page: Page): Promise<void> {
  await filters(page)
    .getByRole('link', { name: /^Rocket \d/ })
    .click()
  await filters(page).getByRole('button', { name: 'Place' }).click()
  await page.keyboard.press('Escape')
  await filters(page).getByRole('searchbox').fill('airport')
  await page.getByRole('button', { name: 'Baghdad', exact: true }).click()
  await page.getByRole('link', { name: 'Weeks' }).click()
  await page.getByRole('link', { name: /^Front group/ }).click()
  await page.getByRole('button', { name: /^Colours/ }).click()
  await page.getByRole('cell').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Next', exact: true }).click()
  await expect(page.getByRole('link', { name: /opens in a new tab/ }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Clear all' }).click()
}

test('no request leaves the origin, and a tour writes no error', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, '')
  await tour(page)
  await page.reload()
  await expectReady(page)
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((url) => new URL(url).origin !== baseURL)).toEqual([])
})

test('the page keeps nothing on the device but the colours chosen', async ({ page, context }) => {
  await open(page, '')
  await tour(page)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual(['near-daily.theme'])
})

test('the colours chosen stay, and stay out of the link', async ({ page }) => {
  await open(page, '')
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await ground()
  const button = page.getByRole('button', { name: /^Colours/ })
  await button.click()
  await button.click()
  await expect(button).toHaveAccessibleName(/Dark colours/)
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.reload()
  await expectReady(page)
  expect(await ground()).toBe(dark)
  expect(new URL(page.url()).search).toBe('')
})
