import type { Locator, Page } from '@playwright/test'

import { expect, expectView, filters, open, tabTo, test } from './app.ts'

function bound(page: Page, name: 'From' | 'To'): Locator {
  return filters(page).getByRole('textbox', { name, exact: true })
}

// Days and months that read the same in any order of the segments, which the browser chooses.
test('first and last day can be typed, segment by segment', async ({ page }) => {
  await open(page, '')
  await tabTo(filters(page).getByRole('button', { name: 'Dates', exact: true }))
  await page.keyboard.press('Enter')
  await tabTo(bound(page, 'From'))
  await page.keyboard.type('08082020')
  await expectView(page, '?from=2020-08-08')
  await tabTo(bound(page, 'To'))
  await page.keyboard.type('09092020')
  await expectView(page, '?from=2020-08-08&to=2020-09-09')
  await expect(bound(page, 'From')).toHaveValue('2020-08-08')
})

test('first and last day can be filled in with the mouse', async ({ page }) => {
  await open(page, '')
  await filters(page).getByRole('button', { name: 'Dates', exact: true }).click()
  await bound(page, 'To').fill('2020-08-18')
  await expectView(page, '?to=2020-08-18')
  await bound(page, 'From').fill('2020-08-03')
  await expectView(page, '?from=2020-08-03&to=2020-08-18')
})

test('days the wrong way round are put right', async ({ page }) => {
  await open(page, '?from=2020-08-18')
  await filters(page).getByRole('button', { name: 'Dates', exact: true }).click()
  await bound(page, 'To').fill('2020-08-03')
  await expectView(page, '?from=2020-08-03&to=2020-08-18')
})

test('an emptied date lets go of that side alone', async ({ page }) => {
  await open(page, '?from=2020-08-03&to=2020-08-18')
  await filters(page).getByRole('button', { name: 'Dates', exact: true }).click()
  await bound(page, 'From').fill('')
  await expectView(page, '?to=2020-08-18')
})
