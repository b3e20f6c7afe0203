import type { Locator, Page } from '@playwright/test'

import { desktopTest as test, expect, expectView, region, show } from './app.ts'
import { keyOn, keyTo } from './keys.ts'
import { asked } from './oracle.ts'
import { placeOf, type RawIncident } from './records.ts'

const TYPES = ['rocket', 'ied-convoy', 'ied-diplomatic', 'other']
const LEVELS = ['corroborated', 'contested', 'founding-only', 'outside-report']

function titles(page: Page): Locator {
  return region(page, 'list').getByRole('cell').getByRole('link')
}

function head(page: Page, name: string): Locator {
  return region(page, 'list').getByRole('columnheader', { name })
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

test('the list is ordered by type, place or evidence', async ({ page }) => {
  await show(page, '?month=2020-09')
  for (const column of ['Type', 'Place', 'Evidence']) {
    const sort = column.toLowerCase()
    await head(page, column).getByRole('button').click()
    await expectView(page, `?month=2020-09&sort=${sort}`)
    await expect(head(page, column)).toHaveAttribute('aria-sort', 'ascending')
    await expect(titles(page)).toHaveText([...inOrder(sort, asked('?month=2020-09'))])
  }
})

test('the list stands by date; a click on the date turns it round', async ({ page }) => {
  await expect(titles(page)).toHaveText([...inOrder('date', asked(''))])
  await expect(head(page, 'Date')).toHaveAttribute('aria-sort', 'ascending')
  await head(page, 'Date').getByRole('button').click()
  await expectView(page, '?sort=-date')
  await expect(head(page, 'Date')).toHaveAttribute('aria-sort', 'descending')
  await expect(titles(page).first()).toHaveText(inOrder('date', asked('')).at(-2) ?? '')
  await head(page, 'Date').getByRole('button').click()
  await expectView(page, '')
})

test('the list shows the incidents that the filter leaves and no others', async ({ page }) => {
  const query = '?type=rocket&admin1=baghdad&evidence=corroborated'
  await show(page, query)
  await expect(titles(page)).toHaveText([...inOrder('date', asked(query))])
})

test('what is not reported reads so, and a reported zero is a zero', async ({ page }) => {
  const row = region(page, 'list').getByRole('row').nth(1)
  await show(page, '?from=2020-07-23&to=2020-07-23')
  await expect(row.getByRole('cell').nth(4)).toHaveText(/0$/)
  await show(page, '?place=none&month=2020-09')
  await expect(row).toContainText('not reported')
})

test('the skip links lead past the filters', async ({ page }) => {
  await show(page, '?type=rocket')
  await keyOn(page.getByRole('link', { name: 'Skip to the list of incidents' }), 'Enter')
  await expect(region(page, 'list').getByRole('heading', { name: 'Incidents' })).toBeInViewport()
  await keyTo(titles(page).first(), 8)
})
