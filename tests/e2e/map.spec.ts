import { desktopTest as test, expect, expectCount, expectView, region, show, visit } from './app.ts'
import { placeButton, placeButtons } from './map.ts'
import { asked } from './oracle.ts'
import { borrowersOf, incidents, places } from './records.ts'

test('each place is told with its count, from north to south, and so is what has none', async ({
  page,
}) => {
  // A name ends at its first comma or bracket, as there is no room for more on a map.
  const told = new Map(
    [...places.values()].map((place) => {
      const own = asked(`?place=${place.id}`).length
      const others = borrowersOf(place).flatMap(({ id }) => asked(`?place=${id}`)).length
      const count = own + others
      const district = others > 0 ? ', district known, exact point not' : ''
      const part = own > 0 && others > 0 ? `${others} of ` : ''
      const name = `${place.name.replace(/(,| \().*/, '')}${district}`
      return [
        `${name} ${part}${count} incident${count === 1 ? '' : 's'}`,
        { lat: place.lat, count },
      ]
    }),
  )
  const labels = await placeButtons(page).evaluateAll((all) =>
    all.map((button) => button.getAttribute('aria-label') ?? ''),
  )
  expect(labels.filter((label) => !told.has(label))).toEqual([])
  const latitudes = labels.map((label) => told.get(label)?.lat ?? NaN)
  expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a))
  const located = labels.reduce((sum, label) => sum + (told.get(label)?.count ?? NaN), 0)
  const unlocated = asked('?place=none').length
  expect(located + unlocated).toBe(incidents.length)
  await expect(
    region(page, 'map').getByText(`${unlocated} of ${incidents.length} have`),
  ).toBeVisible()
})

test('a place is picked and let go', async ({ page }) => {
  const erbil = placeButton(page, 'Erbil International Airport')
  await erbil.click()
  await expectView(page, '?place=erbil-airport')
  await expect(erbil).toHaveAttribute('aria-pressed', 'true')
  await expect(placeButton(page, 'Camp Taji')).toHaveAccessibleName(/left out$/)
  await erbil.click()
  await expectView(page, '')
})

test('incidents with no reported place are told of and can be listed', async ({ page }) => {
  await show(page, '?month=2020-09')
  const unplaced = asked('?month=2020-09&place=none').length
  const all = asked('?month=2020-09').length
  const map = region(page, 'map')
  await expect(map.getByText(`${unplaced} of ${all}`)).toBeVisible()
  await map.getByRole('button', { name: 'list them' }).click()
  await expectView(page, '?month=2020-09&place=none')
  await map.getByRole('button', { name: 'show the others again' }).click()
  await expectView(page, '?month=2020-09')
})

test('a governorate is picked by its name once the map is near', async ({ page }) => {
  await visit(page, '?map=32.5,45,7.6')
  await region(page, 'map')
    .getByRole('list', { name: 'Governorates on the map' })
    .getByRole('button', { name: /^Al-Qadisiyah \d/ })
    .click()
  await expectCount(page, '?admin1=al-qadisiyah')
})
