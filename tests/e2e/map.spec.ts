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
import { borrowersOf, incidents, placeOf, places, type RawPlace } from './records.ts'

interface Told {
  readonly lat: number
  readonly drawn: number
}

/** How a name of the map is spoken while all is shown. */
function spoken(name: string, count: number | undefined): string {
  return `Show only: ${name} ${count} incident${count === 1 ? '' : 's'}`
}

/** What can be told of the point of a place, each with the incidents that are drawn there by that name. */
function toldAt(place: RawPlace): readonly (readonly [string, Told])[] {
  // A name ends at its first comma or bracket, as there is no room for more on a map.
  const name = place.name.replace(/(,| \().*| governorate$/, '')
  const own = asked(`?place=${place.id}`).length
  const borrowed = borrowersOf(place).flatMap(({ id }) => asked(`?place=${id}`)).length
  const inAll = incidents.filter((incident) => placeOf(incident)?.admin1 === place.admin1)
  const ofPlace =
    place.kind === 'governorate' ? spoken(`${name} governorate`, inAll.length) : spoken(name, own)
  return [
    [ofPlace, { lat: place.lat, drawn: own }],
    [
      spoken(`${name}, district known, exact point not`, borrowed),
      { lat: place.lat, drawn: borrowed },
    ],
  ]
}

test('each place is told with its count, from north to south, and so is what has none', async ({
  page,
}) => {
  const told = new Map([...places.values()].flatMap(toldAt))
  const labels = await placeButtons(page).evaluateAll((all) =>
    all.map((button) => button.getAttribute('aria-label') ?? ''),
  )
  expect(labels.filter((label) => !told.has(label))).toEqual([])
  const latitudes = labels.map((label) => told.get(label)?.lat ?? NaN)
  expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a))
  const located = labels.reduce((sum, label) => sum + (told.get(label)?.drawn ?? NaN), 0)
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
  await visit(page, '?map=31.2,46.2,8')
  await region(page, 'map')
    .getByRole('list', { name: 'Governorates on the map' })
    .getByRole('button', { name: /^Show only: Dhi Qar \d/ })
    .click()
  await expectCount(page, '?admin1=dhi-qar')
})

test('a governorate at whose point incidents are drawn is told and picked whole', async ({
  page,
}) => {
  const near = 'map=32.6,44.5,9'
  const babil = placeButton(page, 'Babil governorate')
  const [part, whole] = ['?place=hillah', '?admin1=babil'].map((query) => asked(query).length)
  await visit(page, `?place=hillah&${near}`)
  await expect(babil).toHaveAccessibleName(spoken('Babil governorate', part))
  await babil.click()
  await expectView(page, `?admin1=babil&${near}`)
  await expect(babil).toHaveAccessibleName(spoken('Babil governorate', whole))
  await expect(babil).toHaveAttribute('aria-pressed', 'true')
  await babil.click()
  await expectView(page, `?${near}`)
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
