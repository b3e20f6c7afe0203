import type { Locator, Page } from '@playwright/test'

import { desktopTest as test, expect, expectView, queryOf, region, show } from './app.ts'
import { asked } from './oracle.ts'
import type { RawIncident } from './records.ts'

/** How the calendar calls one attack of each type. */
const NAMES: Readonly<Record<string, RegExp>> = {
  rocket: /(\d+) rocket attack/,
  'ied-convoy': /(\d+) convoy bombs?/,
  'ied-diplomatic': /(\d+) bombs? on diplomats/,
  other: /(\d+) other attack/,
}

/** A day, as "3 August". */
function day(page: Page, name: string): Locator {
  return region(page, 'calendar').getByRole('button', { name: new RegExp(` ${name} 2020\\b`) })
}

/** The number in a day's cell: the part of it that is no incident's mark. */
function numberOf(page: Page, name: string): Locator {
  return day(page, name).getByText(name.split(' ')[0] ?? '', { exact: true })
}

function picked(page: Page): Locator {
  return region(page, 'calendar').getByRole('gridcell', { selected: true })
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  await numberOf(page, from).hover()
  await page.mouse.down()
  await numberOf(page, to).hover()
  await page.mouse.up()
}

test('a click picks a day, Shift and click stretch it to a range, and a click lets it go', async ({
  page,
}) => {
  await numberOf(page, '3 August').click()
  await expectView(page, '?from=2020-08-03&to=2020-08-03')
  await expect(picked(page)).toHaveCount(1)
  await expect(day(page, '3 August')).toHaveAccessibleName(/, picked\. Show all days$/)
  await numberOf(page, '18 August').click({ modifiers: ['Shift'] })
  await expectView(page, '?from=2020-08-03&to=2020-08-18')
  await show(page, '?from=2020-08-03&to=2020-08-03')
  await numberOf(page, '3 August').click()
  await expectView(page, '')
})

test('a drag over days picks the range, in either direction, and a whole month as one', async ({
  page,
}) => {
  await drag(page, '5 August', '18 August')
  await expectView(page, '?from=2020-08-05&to=2020-08-18')
  await expect(picked(page)).toHaveCount(14)
  await drag(page, '10 September', '2 September')
  await expectView(page, '?from=2020-09-02&to=2020-09-10')
  await page.goBack()
  await expectView(page, '?from=2020-08-05&to=2020-08-18')
  await drag(page, '1 August', '31 August')
  await expectView(page, '?month=2020-08')
})

test('arrow keys move by day and week, with Shift they make a range, and Enter picks', async ({
  page,
}) => {
  await day(page, '23 July').focus()
  await page.keyboard.press('ArrowDown')
  await expect(day(page, '30 July')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await expect(day(page, '31 August')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Escape')
  await expect(day(page, '23 August')).not.toHaveAccessibleName(/press Enter/)
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(day(page, '31 August')).toBeFocused()
  await expect(day(page, '31 August')).toHaveAccessibleName(/23–31 August 2020, press Enter/)
  expect(queryOf(page)).toBe('')
  await page.keyboard.press('Enter')
  await expectView(page, '?from=2020-08-23&to=2020-08-31')
  await expect(day(page, '31 August')).toBeFocused()
})

/** The middle of the mark of an incident in its day's cell. */
async function markOf(page: Page, { date }: RawIncident) {
  const mark = region(page, 'calendar').locator(`[data-day="${date}"] [data-row]`).first()
  const box = await mark.boundingBox()
  if (box === null) throw new Error(`${date} has no mark`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function cellOf(page: Page, name: string): Locator {
  return day(page, name).locator('xpath=ancestor::td')
}

test('a mark opens its incident within ten pixels and leaves the dates alone', async ({ page }) => {
  const [incident] = asked('?from=2020-07-27&to=2020-07-27')
  if (incident === undefined) throw new Error('27 July has no incident')
  const { x, y } = await markOf(page, incident)
  await page.mouse.move(x, y - 9)
  await expect(cellOf(page, '27 July')).toHaveAttribute('title', `Open: ${incident.title}`)
  await expect(day(page, '27 July')).toHaveCSS('cursor', 'pointer')
  await page.mouse.click(x, y - 9)
  await expectView(page, `?incident=${incident.id}`)
  await expect(page.getByRole('region', { name: incident.title })).toBeVisible()
})

test('beyond that, and at its number, the cell stands for the day', async ({ page }) => {
  const [incident] = asked('?from=2020-07-27&to=2020-07-27')
  if (incident === undefined) throw new Error('27 July has no incident')
  const { x, y } = await markOf(page, incident)
  await page.mouse.move(x - 12, y)
  await expect(cellOf(page, '27 July')).toHaveAttribute('title', 'Show only 27 July')
  await expect(day(page, '27 July')).toHaveCSS('cursor', 'cell')
  await numberOf(page, '27 July').click()
  await expectView(page, '?from=2020-07-27&to=2020-07-27')
  await expect(cellOf(page, '27 July')).toHaveAttribute('title', 'Show all days')
})

test('a mark of the next cell is out of reach', async ({ page }) => {
  const [incident] = asked('?from=2020-08-09&to=2020-08-09')
  if (incident === undefined) throw new Error('9 August has no incident')
  expect(asked('?from=2020-08-08&to=2020-08-08')).toHaveLength(0)
  const box = await day(page, '8 August').boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 2, (await markOf(page, incident)).y)
  await expectView(page, '?from=2020-08-08&to=2020-08-08')
})

test('by keyboard a day with marks filters, and its incidents are the first rows', async ({
  page,
}) => {
  const query = '?from=2020-09-18&to=2020-09-18'
  await day(page, '18 September').press('Enter')
  await expectView(page, query)
  await expect(region(page, 'list').locator('a[href*="incident="]')).toHaveText(
    asked(query).map(({ title }) => title),
  )
})

test('the legend stays inside its panel', async ({ page }) => {
  for (const height of [900, 650]) {
    await page.setViewportSize({ width: 1366, height })
    for (const query of ['', '?type=rocket', '?month=2020-08']) {
      await show(page, query)
      const panel = await region(page, 'calendar').boundingBox()
      const legend = await region(page, 'calendar').getByRole('list').last().boundingBox()
      const ends = [panel, legend].map((box) => (box?.y ?? 0) + (box?.height ?? 0))
      expect(ends[1], query).toBeLessThanOrEqual(ends[0] ?? 0)
    }
  }
})

test('each day tells its weekday, date and counts by type, and the grid is one stop', async ({
  page,
}) => {
  const grid = region(page, 'calendar').getByRole('grid', { name: /^Incidents by day, 23 July/ })
  const cells = await grid
    .getByRole('gridcell')
    .getByRole('button')
    .evaluateAll((days) => days.map((button) => button.getAttribute('aria-label') ?? ''))
  expect(cells).toHaveLength(70)
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })
  const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  for (const [index, name] of cells.entries()) {
    const date = new Date(Date.UTC(2020, 6, 23 + index))
    expect(name).toMatch(new RegExp(`^${weekday.format(date)},? ${written.format(date)}`))
    const text = date.toISOString().slice(0, 10)
    const of = asked(`?from=${text}&to=${text}`)
    const counts = Object.values(NAMES).map((type) => Number(type.exec(name)?.[1] ?? 0))
    expect(counts, name).toEqual(byType(of))
    expect(name.includes('none recorded'), name).toBe(of.length === 0)
  }
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)
  await day(page, '23 July').focus()
  await page.keyboard.press('Tab')
  await expect(grid.locator(':focus')).toHaveCount(0)
})

/** How many of these incidents are of each type. */
function byType(of: readonly RawIncident[]): readonly number[] {
  return Object.keys(NAMES).map((type) => of.filter((incident) => incident.type === type).length)
}

test('outside coverage, none recorded, hidden and outside the dates are told apart by name', async ({
  page,
}) => {
  await show(page, '?type=rocket')
  await expect(
    region(page, 'calendar').getByRole('img', { name: /22 July 2020, outside coverage$/ }),
  ).toBeVisible()
  expect(asked('?from=2020-07-25&to=2020-07-25')).toHaveLength(0)
  await expect(day(page, '25 July')).toHaveAccessibleName(/2020, none recorded\. Show only/)
  expect(asked('?from=2020-08-09&to=2020-08-09&type=!rocket')).toHaveLength(1)
  await expect(day(page, '9 August')).toHaveAccessibleName(
    /2020, 1 hidden by your filters\. Show only/,
  )
  expect(asked('?from=2020-07-27&to=2020-07-27&type=rocket')).toHaveLength(1)
  await expect(day(page, '27 July')).toHaveAccessibleName(
    /2020, 1 incident: 1 rocket attack\. Show only/,
  )
  await show(page, '?month=2020-08')
  await expect(day(page, '27 July')).toHaveAccessibleName(/outside your dates\. Show only/)
  await expect(day(page, '10 August')).toHaveAccessibleName(/, picked\. Show only 10 August$/)
})
