import type { Locator, Page } from '@playwright/test'

import { desktopTest as test, expect, expectView, listed, region, show } from './app.ts'
import { keyOn, keyTo } from './keys.ts'
import { asked } from './oracle.ts'
import { placeOf, type RawIncident } from './records.ts'

const TYPES = ['rocket', 'ied-convoy', 'ied-diplomatic', 'other']
const LEVELS = ['corroborated', 'contested', 'founding-only', 'outside-report']

function titles(page: Page): Locator {
  return region(page, 'list').getByRole('cell').getByRole('link')
}

function order(page: Page): Locator {
  return region(page, 'list').getByRole('combobox', { name: 'Order' })
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
  for (const sort of ['type', 'place', 'evidence']) {
    await order(page).selectOption(sort)
    await expectView(page, `?month=2020-09&sort=${sort}`)
    await expect(titles(page)).toHaveText([...inOrder(sort, asked('?month=2020-09'))])
  }
})

test('the list stands by date, and by the latest first', async ({ page }) => {
  await expect(titles(page)).toHaveText([...inOrder('date', asked(''))])
  await expect(order(page)).toHaveValue('date')
  await order(page).selectOption('-date')
  await expectView(page, '?sort=-date')
  await expect(titles(page).first()).toHaveText(inOrder('date', asked('')).at(-2) ?? '')
  await order(page).selectOption('date')
  await expectView(page, '')
})

test('the list shows the incidents that the filter leaves and no others', async ({ page }) => {
  const query = '?type=rocket&admin1=baghdad&evidence=corroborated'
  await show(page, query)
  await expect(titles(page)).toHaveText([...inOrder('date', asked(query))])
})

test('a place that is not reported reads so', async ({ page }) => {
  await show(page, '?place=none&month=2020-09')
  await expect(listed(page).first()).toContainText('not reported')
})

test('the skip links lead past the filters', async ({ page }) => {
  await show(page, '?type=rocket')
  await keyOn(page.getByRole('link', { name: 'Skip to the list of incidents' }), 'Enter')
  await expect(region(page, 'list').getByRole('heading', { name: 'Incidents' })).toBeInViewport()
  await keyTo(titles(page).first(), 8)
})
