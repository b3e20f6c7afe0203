import {
  desktopTest as test,
  expect,
  expectCount,
  expectView,
  panel,
  region,
  show,
  visit,
} from './app.ts'
import { canvas, inset, placeButton, placeButtons } from './map.ts'
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
        `Show only: ${name} ${part}${count} incident${count === 1 ? '' : 's'}`,
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
  await expect(placeButton(page, 'Camp Taji')).toHaveAccessibleName(/hidden by your filters$/)
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
    .getByRole('button', { name: /^Show only: Al-Qadisiyah \d/ })
    .click()
  await expectCount(page, '?admin1=al-qadisiyah')
})

test('a mark opens its incident, on the map and in the inset, and the tip says so', async ({
  page,
}) => {
  const [incident] = asked('?place=bartella')
  const title = incident?.title ?? ''
  const shown = canvas(page).locator('.map-mark:not(.map-mark-faint)')
  await visit(page, '?place=bartella&map=36.35,43.4,9')
  await expect(shown).toHaveCount(1)
  await shown.hover({ force: true })
  await expect(canvas(page).getByText(`Open: ${title}`)).toBeVisible()
  await expect(canvas(page)).toHaveCSS('cursor', 'pointer')
  await page.mouse.down()
  await page.mouse.up()
  await expect(panel(page, title)).toBeVisible()

  const [embassy] = asked('?place=us-embassy')
  await show(page, '?place=us-embassy')
  const enlarged = inset(page).locator('.map-mark:not(.map-mark-faint)')
  await expect(enlarged).toHaveCount(1)
  await enlarged.click({ force: true })
  await expect(panel(page, embassy?.title ?? '')).toBeVisible()
  await expect(page).toHaveURL(/place=us-embassy/)
})

test('the ground only moves the map', async ({ page }) => {
  const box = await canvas(page).boundingBox()
  await page.mouse.click(
    (box?.x ?? 0) + (box?.width ?? 0) - 60,
    (box?.y ?? 0) + (box?.height ?? 0) / 3,
  )
  await expectView(page, '')
  await expect(panel(page)).toHaveCount(0)
})

test('crowded Baghdad has one name on the map, and its sites have theirs in the inset', async ({
  page,
}) => {
  const crowd = region(page, 'map').getByRole('button', { name: /Baghdad governorate/ })
  await expect(crowd).toHaveText(`Baghdad governorate ${asked('?admin1=baghdad').length}`)
  await crowd.click()
  await expectView(page, '?admin1=baghdad')
  await crowd.click()
  await expectView(page, '')
  const green = inset(page).getByText(/^Green Zone$/)
  await green.click()
  await expectView(page, '?place=green-zone')
  await green.click()
  await expectView(page, '')
})

test('an incident with no reported place opens from its mark below the map', async ({ page }) => {
  const unplaced = asked('?place=none')
  const docked = region(page, 'map').getByRole('link', { name: /^Open: / })
  await expect(docked).toHaveCount(unplaced.length)
  const title = unplaced[0]?.title ?? ''
  await region(page, 'map')
    .getByRole('link', { name: `Open: ${title}`, exact: true })
    .click()
  await expect(panel(page, title)).toBeVisible()
})

test('the key of the map filters by type', async ({ page }) => {
  const key = region(page, 'map').getByRole('list', { name: 'Types of attack' })
  const rocket = key.getByRole('button', { name: 'Rocket' })
  await rocket.click()
  await expectView(page, '?type=rocket')
  await expect(rocket).toHaveAttribute('aria-pressed', 'true')
  await rocket.click()
  await expectView(page, '')
})
