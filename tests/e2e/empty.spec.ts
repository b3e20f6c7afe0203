import { expect, expectView, open, test } from './app.ts'
import { asked } from './oracle.ts'

const QUERY = '?month=2020-07&type=ied-diplomatic'

function without(param: string): string {
  const params = new URLSearchParams(QUERY)
  params.delete(param)
  return `?${params}`
}

test('an empty result says which filter leaves most out, and drops it', async ({ page }) => {
  expect(asked(QUERY)).toHaveLength(0)
  const byType = asked(without('type')).length
  expect(byType).toBeGreaterThan(asked(without('month')).length)
  await open(page, QUERY)
  await expectView(page, QUERY)
  await expect(
    page.getByText(`Without the attack type filter there would be ${byType} incidents.`),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Drop the attack type filter' }).click()
  await expectView(page, without('type'))
})

test('an empty result of several filters at once offers to clear all', async ({ page }) => {
  await open(page, '?type=other&month=2020-07&evidence=founding-only')
  await expect(page.getByText('at least two must go')).toBeVisible()
  await page.getByRole('link', { name: 'Clear all' }).first().click()
  await expectView(page, '')
})

test('an empty result is an empty map and list, not a failure', async ({ page }) => {
  await open(page, QUERY)
  await expect(page.getByRole('alert')).toHaveCount(0)
  const list = page.getByRole('region', { name: 'Incidents', exact: true })
  await expect(list).toContainText('Nothing passes the filters')
  await expect(list.getByRole('row').getByRole('cell')).toHaveText([/^Nothing passes/])
})

test('all filters are cleared at once, and that can be undone', async ({ page }) => {
  await open(page, '?type=rocket&q=taji')
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expectView(page, '')
  await page.getByRole('link', { name: 'Undo' }).click()
  await expectView(page, '?q=taji&type=rocket')
})

test('each filter that is on has a chip that takes it off', async ({ page }) => {
  await open(page, '?month=2020-08&type=rocket,!other&role=claimed')
  const chips = page.getByRole('list', { name: 'Filters that are on' })
  await expect(chips.getByRole('link')).toHaveCount(5)
  await chips.getByRole('link', { name: 'Remove filter: August 2020' }).click()
  await expectView(page, '?role=claimed&type=rocket,!other')
  await chips.getByRole('link', { name: 'Remove filter: not Other' }).click()
  await chips.getByRole('link', { name: 'Remove filter: Claimed it' }).click()
  await expectView(page, '?type=rocket')
  await expect(chips.getByRole('link')).toHaveCount(2)
})
