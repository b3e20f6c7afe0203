import { expect, expectCount, expectView, open, tabTo, test } from './app.ts'
import { map, placeLink, placeLinks } from './map.ts'
import { asked } from './oracle.ts'
import { placeOf } from './records.ts'

test('every place with incidents is named with its count', async ({ page }) => {
  await open(page, '')
  const located = asked('?place=!none').map((incident) => placeOf(incident)?.id)
  await expect(placeLinks(page)).toHaveCount(new Set(located).size)
  const taji = asked('?place=camp-taji').length
  await expect(placeLink(page, 'Camp Taji')).toHaveAccessibleName(`Camp Taji ${taji} incidents`)
})

test('a place is picked by mouse', async ({ page }) => {
  await open(page, '')
  await placeLink(page, 'Erbil International Airport').click()
  await expectView(page, '?place=erbil-airport')
  await expect(placeLink(page, 'Erbil International Airport')).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(placeLink(page, 'Camp Taji')).toHaveAccessibleName(/left out$/)
})

test('a place is picked by keyboard', async ({ page }) => {
  await open(page, '')
  await tabTo(placeLink(page, 'Green Zone'))
  await page.keyboard.press('Enter')
  await expectView(page, '?place=green-zone')
  await expect(placeLink(page, 'Green Zone')).toBeFocused()
})

test('incidents with no reported place are told of and can be listed', async ({ page }) => {
  await open(page, '?month=2020-09')
  const unplaced = asked('?month=2020-09&place=none').length
  const all = asked('?month=2020-09').length
  await expect(map(page).getByText(`${unplaced} of ${all}`)).toBeVisible()
  await map(page).getByRole('link', { name: 'list them' }).click()
  await expectView(page, '?month=2020-09&place=none')
  await map(page).getByRole('link', { name: 'show the others again' }).click()
  await expectView(page, '?month=2020-09')
})

test('a governorate is picked by its name once the map is near', async ({ page }) => {
  await open(page, '?map=32.5,45,7.6')
  await map(page)
    .getByRole('list', { name: 'Governorates on the map' })
    .getByRole('link', { name: /^Al-Qadisiyah \d/ })
    .click()
  await expectCount(page, '?admin1=al-qadisiyah')
})
