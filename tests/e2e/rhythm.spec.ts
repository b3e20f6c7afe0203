import type { Locator, Page } from '@playwright/test'

import { expect, expectView, open, tabTo, test } from './app.ts'
import { asked } from './oracle.ts'

const DAYS = 70

function rhythm(page: Page): Locator {
  return page.getByRole('region', { name: 'Rhythm', exact: true })
}

async function widthOf(part: Locator): Promise<number> {
  return (await part.boundingBox())?.width ?? 0
}

/** The plot above a day, counted from 0; it has no name, as the table is its equal for keys and ears. */
async function above(page: Page, day: number) {
  const plot = rhythm(page).locator('.rhythm-pointer')
  await plot.scrollIntoViewIfNeeded()
  const box = await plot.boundingBox()
  return { x: (box?.x ?? 0) + ((day + 0.5) / DAYS) * (box?.width ?? 0), y: (box?.y ?? 0) + 4 }
}

test('days become weeks and days again', async ({ page }) => {
  await open(page, '')
  await expect(rhythm(page).getByRole('img', { name: /^Incidents per day/ })).toBeVisible()
  await rhythm(page).getByRole('link', { name: 'Weeks' }).click()
  await expectView(page, '?by=week')
  await expect(rhythm(page).getByRole('img', { name: /^Incidents per week/ })).toBeVisible()
  await rhythm(page).getByRole('link', { name: 'Days' }).click()
  await expectView(page, '')
})

test('a click on the chart picks the day', async ({ page }) => {
  await open(page, '')
  const { x, y } = await above(page, 11)
  await page.mouse.click(x, y)
  await expectView(page, '?from=2020-08-03&to=2020-08-03')
})

test('a click on the chart by weeks picks the week', async ({ page }) => {
  await open(page, '?by=week')
  const { x, y } = await above(page, 13)
  await page.mouse.click(x, y)
  await expectView(page, '?by=week&from=2020-08-03&to=2020-08-09')
})

test('a drag along the chart picks the range', async ({ page }) => {
  await open(page, '')
  const [from, to] = [await above(page, 11), await above(page, 26)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  const band = rhythm(page).locator('.rhythm-band.is-dragged')
  const plot = await widthOf(rhythm(page).locator('.rhythm-pointer'))
  await expect.poll(async () => Math.round(((await widthOf(band)) / plot) * DAYS)).toBe(16)
  await page.mouse.up()
  await expectView(page, '?from=2020-08-03&to=2020-08-18')
})

test('a mark of the chart opens its incident', async ({ page }) => {
  const [incident] = asked('?from=2020-07-27&to=2020-07-27')
  await open(page, '')
  const { x } = await above(page, 4)
  const box = await rhythm(page).locator('.rhythm-pointer').boundingBox()
  await page.mouse.click(x, (box?.y ?? 0) + (box?.height ?? 0) - 10)
  await expectView(page, `?incident=${incident?.id}`)
})

test('the chart says in words what it draws', async ({ page }) => {
  await open(page, '?type=rocket')
  const rockets = asked('?type=rocket').length
  const name = new RegExp(`${rockets} incidents: ${rockets} rocket attacks`)
  await expect(rhythm(page).getByRole('img', { name })).toBeVisible()
})

test('the table holds the same numbers and leads to the same days', async ({ page }) => {
  await open(page, '?month=2020-08')
  await tabTo(rhythm(page).locator('summary'))
  await page.keyboard.press('Enter')
  const row = rhythm(page).getByRole('row', { name: /\b18 August 2020/ })
  const counts = ['rocket', 'ied-convoy', 'ied-diplomatic', 'other'].map(
    (type) => asked(`?from=2020-08-18&to=2020-08-18&type=${type}`).length,
  )
  const total = counts.reduce((sum, count) => sum + count, 0)
  await expect(row.getByRole('cell')).toHaveText([...counts, total].map(String))
  await row.getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expectView(page, '?from=2020-08-18&to=2020-08-18')
})
