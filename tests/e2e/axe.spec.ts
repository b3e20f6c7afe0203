import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { expect, filters, open, test } from './app.ts'

const VIEWS = [
  { what: 'the first view', query: '' },
  { what: 'a filtered view', query: '?type=rocket,!other&month=2020-08&place=green-zone&by=week' },
  { what: 'an empty view', query: '?type=ied-diplomatic&month=2020-07&place=atlantis' },
  { what: 'an incident', query: '?incident=2020-09-28-rocket-airport' },
  { what: 'a link made from other data', query: '?type=rocket&data=0.9&n=28' },
  { what: 'a frame', query: '?type=rocket&embed=1&view=calendar' },
]

/** What axe finds in a part of the page. */
async function faultsIn(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
}

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test.describe(`axe finds nothing at ${width} px in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } })
    for (const { what, query } of VIEWS) {
      test(`in ${what}`, async ({ page }) => {
        await open(page, query)
        expect(await faultsIn(page)).toEqual([])
      })
    }
  })
}

test('axe finds nothing in the dialogs for sharing and downloads', async ({ page }) => {
  await open(page, '?type=rocket&incident=2020-09-28-rocket-airport')
  await page.getByRole('complementary').getByRole('button', { name: 'Share this view' }).click()
  for (const tab of ['Link', 'Embed', 'Cite']) {
    await page.getByRole('tab', { name: tab }).click()
    expect(await faultsIn(page, 'dialog')).toEqual([])
  }
  await open(page, '?type=rocket')
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await expect(page.getByRole('button', { name: /^GeoJSON/ })).toBeVisible()
  expect(await faultsIn(page, 'dialog')).toEqual([])
})

test('axe finds nothing in the menus', async ({ page }) => {
  await open(page, '')
  for (const name of ['Target', 'Place', 'Actor', 'Evidence', 'Dates']) {
    await filters(page).getByRole('button', { name, exact: true }).click()
    expect(await faultsIn(page, '#filters')).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('axe finds nothing in the other views of a phone and in the filter sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const tab of ['calendar', 'rhythm', 'actors', 'list']) {
    await open(page, `?tab=${tab}`)
    expect(await faultsIn(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
  expect(await faultsIn(page, '#filters')).toEqual([])
})
