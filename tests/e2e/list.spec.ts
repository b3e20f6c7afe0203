import type { Locator, Page } from '@playwright/test'

import { expect, expectView, open, tabTo, test } from './app.ts'
import { asked } from './oracle.ts'
import { placeOf, type RawIncident } from './records.ts'

const TYPES = ['rocket', 'ied-convoy', 'ied-diplomatic', 'other']
const LEVELS = ['corroborated', 'contested', 'founding-only', 'outside-report']

function list(page: Page): Locator {
  return page.getByRole('region', { name: 'Incidents', exact: true })
}

function titles(page: Page): Locator {
  return list(page).getByRole('cell').getByRole('link')
}

/** What comes first in each order, told in another way than the page does: by keys that compare as text. */
const ORDERS: Readonly<Record<string, (incident: RawIncident) => string>> = {
  date: () => '',
  type: ({ type }) => String(TYPES.indexOf(type)),
  evidence: ({ evidence }) => String(LEVELS.indexOf(evidence)),
  place: (incident) => placeOf(incident)?.name ?? '\uFFFF',
}

function inOrder(sort: string, rows: readonly RawIncident[]): readonly string[] {
  const keyOf = ORDERS[sort] ?? (() => '')
  const keyed = rows.map((row) => ({ row, keys: [keyOf(row), row.date, row.id] }))
  return keyed
    .toSorted((a, b) => {
      const at = a.keys.findIndex((key, index) => key !== b.keys[index])
      return (a.keys[at] ?? '').localeCompare(b.keys[at] ?? '', 'en')
    })
    .map(({ row }) => row.title)
}

for (const column of ['Type', 'Place', 'Evidence']) {
  test(`the list is ordered by ${column.toLowerCase()}`, async ({ page }) => {
    const sort = column.toLowerCase()
    await open(page, '?month=2020-09')
    const head = list(page).getByRole('columnheader', { name: column })
    await head.getByRole('link').click()
    await expectView(page, `?month=2020-09&sort=${sort}`)
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    await expect(titles(page)).toHaveText([...inOrder(sort, asked('?month=2020-09'))])
  })
}

test('the list stands by date; a click on the date turns it round', async ({ page }) => {
  await open(page, '')
  const all = inOrder('date', asked(''))
  await expect(titles(page)).toHaveText([...all])
  const head = list(page).getByRole('columnheader', { name: 'Date' })
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await head.getByRole('link').click()
  await expectView(page, '?sort=-date')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(titles(page).first()).toHaveText(all.at(-2) ?? '')
  await head.getByRole('link').click()
  await expectView(page, '')
})

test('the list shows the incidents that the filter leaves and no others', async ({ page }) => {
  await open(page, '?type=rocket&admin1=baghdad&evidence=corroborated')
  const rows = asked('?type=rocket&admin1=baghdad&evidence=corroborated')
  await expect(titles(page)).toHaveText([...inOrder('date', rows)])
})

test('what is not reported reads so, and a reported zero is a zero', async ({ page }) => {
  await open(page, '?from=2020-07-23&to=2020-07-23')
  const row = list(page).getByRole('row').nth(1)
  await expect(row.getByRole('cell').nth(4)).toHaveText(/0$/)
  await open(page, '?place=none&month=2020-09')
  await expect(list(page).getByRole('row').nth(1)).toContainText('not reported')
})

test('the skip links lead past the filters', async ({ page }) => {
  await open(page, '?type=rocket')
  await tabTo(page.getByRole('link', { name: 'Skip to the list of incidents' }))
  await page.keyboard.press('Enter')
  await expect(list(page).getByRole('heading', { name: 'Incidents' })).toBeInViewport()
  await tabTo(titles(page).first(), 8)
})
