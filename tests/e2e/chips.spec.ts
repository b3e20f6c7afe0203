import { filterWords } from '#features/filters/words.ts'

import { desktopTest, expect, expectView, open, region, show, test } from './app.ts'
import { asked } from './oracle.ts'

const EMPTY = '?month=2020-07&type=ied-diplomatic'

function without(param: string): string {
  const params = new URLSearchParams(EMPTY)
  params.delete(param)
  return `?${params}`
}

desktopTest('an empty result says which filter leaves most out, and drops it', async ({ page }) => {
  expect(asked(EMPTY)).toHaveLength(0)
  const byType = asked(without('type')).length
  expect(byType).toBeGreaterThan(asked(without('month')).length)
  await show(page, EMPTY)
  await expect(region(page, 'list').getByRole('row').getByRole('cell')).toHaveText([
    /^No incident matches these filters/,
  ])
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(
    page.getByText(`Without the attack type filter there would be ${byType} incidents.`),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Remove the attack type filter' }).click()
  await expectView(page, without('type'))
})

desktopTest('each filter that is on has a chip that takes it off', async ({ page }) => {
  await show(page, '?month=2020-08&type=rocket,!other&role=claimed')
  const chips = page.getByRole('list', { name: 'Filters that are on' }).getByRole('button')
  const remove = (name: string) =>
    chips.and(page.getByRole('button', { name, exact: true })).click()
  await expect(chips).toHaveCount(5)
  await remove('Remove filter: August 2020')
  await expectView(page, '?role=claimed&type=rocket,!other')
  await remove('Remove filter: not Other attacks')
  await remove('Remove filter: Claimed it')
  await expectView(page, '?type=rocket')
  await expect(chips).toHaveCount(2)
})

test('all filters are cleared at once, and that can be undone', async ({ page }) => {
  await open(page, '?type=other&month=2020-07&evidence=founding-only')
  await expect(page.getByText(filterWords.en.noRelief)).toBeVisible()
  await page.getByRole('button', { name: 'Clear all' }).first().click()
  await expectView(page, '')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectView(page, '?evidence=founding-only&month=2020-07&type=other')
})
