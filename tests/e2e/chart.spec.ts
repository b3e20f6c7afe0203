import type { Locator, Page } from '@playwright/test'

import {
  desktopTest as test,
  test as isolated,
  drawnChart,
  expect,
  expectView,
  open,
  panel,
  region,
  show,
  visit,
} from './app.ts'
import { keyOn } from './keys.ts'
import { asked } from './oracle.ts'

const DAYS = 70
const TYPES = ['rocket', 'ied-convoy', 'ied-diplomatic', 'other']

function chart(page: Page): Locator {
  return region(page, 'chart')
}

/** The plot above a day, counted from 0; it has no name: the table is its equal for keyboards and screen readers. */
async function above(page: Page, day: number) {
  const plot = (await drawnChart(page)).locator('.chart-pointer')
  const box = await plot.boundingBox()
  return { x: (box?.x ?? 0) + ((day + 0.5) / DAYS) * (box?.width ?? 0), y: (box?.y ?? 0) + 4 }
}

test('days become weeks and days again, and the chart says in words what it draws', async ({
  page,
}) => {
  const rockets = asked('?type=rocket').length
  const drawn = (by: string) =>
    chart(page).getByRole('img', {
      name: new RegExp(`^Incidents per ${by}.* ${rockets} incidents: ${rockets} rocket attacks`),
    })
  await show(page, '?type=rocket')
  await drawnChart(page)
  await expect(drawn('day')).toBeVisible()
  await chart(page).getByRole('button', { name: 'Weeks' }).click()
  await expectView(page, '?by=week&type=rocket')
  await expect(drawn('week')).toBeVisible()
  await chart(page).getByRole('button', { name: 'Days' }).click()
  await expectView(page, '?type=rocket')
})

test('a click on the chart picks the day, or the week', async ({ page }) => {
  const august3 = await above(page, 11)
  await page.mouse.click(august3.x, august3.y)
  await expectView(page, '?from=2020-08-03&to=2020-08-03')
  await show(page, '?by=week')
  const august5 = await above(page, 13)
  await page.mouse.click(august5.x, august5.y)
  await expectView(page, '?by=week&from=2020-08-03&to=2020-08-09')
})

test('a number opens its key event, and its link below does too', async ({ page }) => {
  const first = chart(page).locator('.chart-number').first()
  await drawnChart(page)
  await first.getByText('Coalition hands Besmaya base to Iraq').last().click()
  await expectView(page, '?events=2020-07-25-besmaya-handover')
  await expect(panel(page).getByRole('heading', { name: /^Coalition hands Besmaya/ })).toBeFocused()
  await page.goBack()
  await expectView(page, '')
  await first.getByText('1', { exact: true }).click()
  await expectView(page, '?events=2020-07-25-besmaya-handover')
  await page.goBack()
  await (await drawnChart(page)).getByRole('link', { name: /^Coalition hands Besmaya/ }).click()
  await expectView(page, '?events=2020-07-25-besmaya-handover')
})

test('a label of the axis picks its month or its day, and lets it go', async ({ page }) => {
  const label = async (text: string) =>
    (await drawnChart(page)).locator('.chart-pick').getByText(text, { exact: true })
  await (await label('August')).click()
  await expectView(page, '?month=2020-08')
  await (await label('August')).click()
  await expectView(page, '')
  await (await label('8')).first().click()
  await expectView(page, '?from=2020-08-08&to=2020-08-08')
})

isolated('the code of the chart comes once the reader is near', async ({ page }) => {
  const asks: string[] = []
  page.on('request', (request) => asks.push(request.url()))
  await open(page, '')
  await expect(region(page, 'chart')).toHaveCount(1)
  expect(asks.filter((url) => /\/Chart-/.test(url))).toEqual([])
  await drawnChart(page)
  expect(asks.filter((url) => /\/Chart-/.test(url))).toHaveLength(1)
})

test('a drag along the chart picks the range', async ({ page }) => {
  const [from, to] = [await above(page, 11), await above(page, 26)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  await expectView(page, '?from=2020-08-03&to=2020-08-18')
})

test('a mark of the chart opens its incident', async ({ page }) => {
  const [incident] = asked('?from=2020-07-27&to=2020-07-27')
  const { x } = await above(page, 4)
  const box = await chart(page).locator('.chart-pointer').boundingBox()
  await page.mouse.click(x, (box?.y ?? 0) + (box?.height ?? 0) - 10)
  await expectView(page, `?incident=${incident?.id}`)
})

test('the table has the numbers of the data, by day and by week, and leads to the same days', async ({
  page,
}) => {
  await show(page, '?type=!other')
  await drawnChart(page)
  await keyOn(chart(page).locator('summary'), 'Enter')
  const table = chart(page).getByRole('table', { name: 'Incidents by day and attack type' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Day',
    / Rockets$/,
    / Convoy bombs$/,
    / Bombs on diplomats$/,
    / Other attacks$/,
    'All',
  ])
  await expect(table.getByRole('rowheader')).toHaveCount(DAYS)
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    )
  for (const [index, row] of rows.entries()) {
    const day = new Date(Date.UTC(2020, 6, 23 + index)).toISOString().slice(0, 10)
    const of = asked(`?from=${day}&to=${day}&type=!other`)
    const counts = TYPES.map((type) => of.filter((incident) => incident.type === type).length)
    expect(row, day).toEqual([...counts, of.length])
  }
  await table.getByRole('button', { name: /\b18 August 2020/ }).press('Enter')
  await expectView(page, '?from=2020-08-18&to=2020-08-18&type=!other')
  await visit(page, '?type=!other&by=week')
  const weeks = chart(page).getByRole('table', { name: 'Incidents by week and attack type' })
  const inAll = async () => {
    const totals = await weeks.locator('tbody td:last-child').allTextContents()
    return totals.map(Number).reduce((all, one) => all + one, 0)
  }
  await expect.poll(inAll).toBe(asked('?type=!other').length)
  // Closed again, as the page is shared.
  await chart(page).locator('summary').click()
})
