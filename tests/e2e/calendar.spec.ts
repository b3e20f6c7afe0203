import type { Locator, Page } from '@playwright/test'

import { expect, expectView, open, queryOf, tabTo, test } from './app.ts'
import { asked } from './oracle.ts'

function calendar(page: Page): Locator {
  return page.getByRole('region', { name: 'When', exact: true })
}

/** The link of a day, as "3 August". */
function day(page: Page, name: string): Locator {
  return calendar(page).getByRole('link', { name: new RegExp(` ${name} 2020\\b`) })
}

/** The number in a day's cell: the part of it that is no incident's mark. */
function numberOf(page: Page, name: string): Locator {
  return day(page, name).getByText(name.split(' ')[0] ?? '', { exact: true })
}

/** Drags from one day to another, as a reader does who sees the range before letting go. */
async function drag(page: Page, from: string, to: string, days: number): Promise<void> {
  await numberOf(page, from).hover()
  await page.mouse.down()
  await numberOf(page, to).hover()
  await expect(calendar(page).locator('.is-drafted')).toHaveCount(days)
  await page.mouse.up()
}

test('a click picks a day and a second click lets it go', async ({ page }) => {
  await open(page, '')
  await numberOf(page, '3 August').click()
  await expectView(page, '?from=2020-08-03&to=2020-08-03')
  await expect(calendar(page).getByRole('gridcell', { selected: true })).toHaveCount(1)
  await expect(day(page, '3 August')).toHaveAccessibleName(/, picked$/)
  await numberOf(page, '3 August').click()
  await expectView(page, '')
})

test('a drag over days picks the range, in either direction', async ({ page }) => {
  await open(page, '')
  await drag(page, '5 August', '18 August', 14)
  await expectView(page, '?from=2020-08-05&to=2020-08-18')
  await expect(calendar(page).getByRole('gridcell', { selected: true })).toHaveCount(14)
  await drag(page, '10 September', '2 September', 9)
  await expectView(page, '?from=2020-09-02&to=2020-09-10')
  await page.goBack()
  await expectView(page, '?from=2020-08-05&to=2020-08-18')
})

test('a range that is a whole month becomes the month', async ({ page }) => {
  await open(page, '')
  await drag(page, '1 August', '31 August', 31)
  await expectView(page, '?month=2020-08')
})

test('Shift and click stretch the day picked to a range', async ({ page }) => {
  await open(page, '')
  await numberOf(page, '3 August').click()
  await expectView(page, '?from=2020-08-03&to=2020-08-03')
  await numberOf(page, '18 August').click({ modifiers: ['Shift'] })
  await expectView(page, '?from=2020-08-03&to=2020-08-18')
})

test('arrow keys move by day and week, Enter picks', async ({ page }) => {
  await open(page, '')
  await day(page, '23 July').focus()
  await page.keyboard.press('ArrowDown')
  await expect(day(page, '30 July')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await expect(day(page, '31 August')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expectView(page, '?from=2020-08-30&to=2020-08-30')
  await expect(day(page, '30 August')).toBeFocused()
})

test('Shift and arrow keys make a range, Enter picks it', async ({ page }) => {
  await open(page, '')
  await day(page, '23 July').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(day(page, '31 July')).toBeFocused()
  await expect(day(page, '31 July')).toHaveAccessibleName(/23–31 July 2020, press Enter/)
  expect(queryOf(page)).toBe('')
  await page.keyboard.press('Enter')
  await expectView(page, '?from=2020-07-23&to=2020-07-31')
})

test('Escape drops a range half made', async ({ page }) => {
  await open(page, '')
  await day(page, '23 July').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Escape')
  await expect(day(page, '30 July')).not.toHaveAccessibleName(/press Enter/)
  await page.keyboard.press('Enter')
  await expectView(page, '?from=2020-07-30&to=2020-07-30')
})

test('the grid is one stop for Tab', async ({ page }) => {
  await open(page, '')
  await tabTo(day(page, '23 July'))
  await page.keyboard.press('Tab')
  await expect(calendar(page).getByRole('grid').locator(':focus')).toHaveCount(0)
})

test('a mark opens its incident and leaves the dates alone', async ({ page }) => {
  const [incident] = asked('?from=2020-07-27&to=2020-07-27')
  await open(page, '')
  await day(page, '27 July')
    .getByTitle(incident?.title ?? '')
    .click()
  await expectView(page, `?incident=${incident?.id}`)
  await expect(page.getByRole('complementary', { name: incident?.title ?? '' })).toBeVisible()
})

test('outside coverage, none recorded and filtered away are told apart by name', async ({
  page,
}) => {
  await open(page, '?type=rocket')
  await expect(
    calendar(page).getByRole('img', { name: /22 July 2020, outside coverage$/ }),
  ).toBeVisible()
  expect(asked('?from=2020-07-25&to=2020-07-25')).toHaveLength(0)
  await expect(day(page, '25 July')).toHaveAccessibleName(/2020, none recorded$/)
  expect(asked('?from=2020-08-09&to=2020-08-09&type=!rocket')).toHaveLength(1)
  await expect(day(page, '9 August')).toHaveAccessibleName(/2020, 1 filtered away$/)
  expect(asked('?from=2020-07-27&to=2020-07-27&type=rocket')).toHaveLength(1)
  await expect(day(page, '27 July')).toHaveAccessibleName(/2020, 1 incident: 1 rocket attack$/)
})

test('days that the dates leave out stay, named so', async ({ page }) => {
  await open(page, '?month=2020-08')
  await expect(day(page, '27 July')).toHaveAccessibleName(/left out by the dates picked$/)
  await expect(day(page, '10 August')).toHaveAccessibleName(/, picked$/)
})
