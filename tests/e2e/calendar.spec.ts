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
  await expect(day(page, '3 August')).toHaveAccessibleName(/, picked$/)
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

test('a mark opens its incident and leaves the dates alone', async ({ page }) => {
  const [incident] = asked('?from=2020-07-27&to=2020-07-27')
  await day(page, '27 July')
    .getByTitle(incident?.title ?? '')
    .click()
  await expectView(page, `?incident=${incident?.id}`)
  await expect(page.getByRole('region', { name: incident?.title ?? '' })).toBeVisible()
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
  await expect(day(page, '25 July')).toHaveAccessibleName(/2020, none recorded$/)
  expect(asked('?from=2020-08-09&to=2020-08-09&type=!rocket')).toHaveLength(1)
  await expect(day(page, '9 August')).toHaveAccessibleName(/2020, 1 hidden by your filters$/)
  expect(asked('?from=2020-07-27&to=2020-07-27&type=rocket')).toHaveLength(1)
  await expect(day(page, '27 July')).toHaveAccessibleName(/2020, 1 incident: 1 rocket attack$/)
  await show(page, '?month=2020-08')
  await expect(day(page, '27 July')).toHaveAccessibleName(/outside your dates$/)
  await expect(day(page, '10 August')).toHaveAccessibleName(/, picked$/)
})
