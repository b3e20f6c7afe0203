import type { Locator, Page } from '@playwright/test'

import { expect, expectCount, expectReady, expectView, open, queryOf, tabTo, test } from './app.ts'
import { asked } from './oracle.ts'
import { placeOf } from './records.ts'

function map(page: Page): Locator {
  return page.getByRole('region', { name: 'Where', exact: true })
}

function placeLinks(page: Page): Locator {
  return map(page).getByRole('list', { name: 'Places on the map' }).getByRole('link')
}

function placeLink(page: Page, name: string): Locator {
  return placeLinks(page).and(page.getByRole('link', { name: new RegExp(`^${name}, \\d`) }))
}

function tool(page: Page, name: string): Locator {
  return map(page).getByRole('button', { name, exact: true })
}

function mapParam(page: Page): string | null {
  return new URL(page.url()).searchParams.get('map')
}

async function zoomOfLink(page: Page): Promise<number> {
  await expect.poll(() => mapParam(page)).not.toBeNull()
  return Number(mapParam(page)?.split(',')[2])
}

test('every place with incidents is named with its count', async ({ page }) => {
  await open(page, '')
  const located = asked('?place=!none').map((incident) => placeOf(incident)?.id)
  await expect(placeLinks(page)).toHaveCount(new Set(located).size)
  const taji = asked('?place=camp-taji').length
  await expect(placeLink(page, 'Camp Taji')).toHaveAccessibleName(`Camp Taji, ${taji} incidents`)
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

test('the link holds no map until the reader moves it, and none once it is home again', async ({
  page,
}) => {
  await open(page, '')
  expect(queryOf(page)).toBe('')
  await tool(page, 'Zoom in').click()
  const near = await zoomOfLink(page)
  await tool(page, 'Zoom out').click()
  await expect.poll(() => zoomOfLink(page)).toBeLessThan(near)
  await tool(page, 'Whole country').click()
  await expect.poll(() => mapParam(page)).toBeNull()
})

test('Baghdad and what is shown can be brought near', async ({ page }) => {
  await open(page, '')
  await tool(page, 'Baghdad').click()
  expect(await zoomOfLink(page)).toBeGreaterThan(8)
  await expect(placeLink(page, 'Green Zone')).toBeInViewport()
  await open(page, '?place=erbil-airport')
  await tool(page, 'Fit to the incidents shown').click()
  expect(await zoomOfLink(page)).toBeGreaterThan(8)
  expect(Number(mapParam(page)?.split(',')[0])).toBeCloseTo(36.2, 0)
})

test('the map moves by keys while it has the focus', async ({ page }) => {
  await open(page, '')
  await tabTo(map(page).getByRole('group', { name: /^Map of Iraq/ }))
  await page.keyboard.press('+')
  const near = await zoomOfLink(page)
  await page.keyboard.press('-')
  await expect.poll(() => zoomOfLink(page)).toBeLessThan(near)
  const before = mapParam(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => mapParam(page)).not.toBe(before)
})

test('a drag moves the map and fills no history', async ({ page }) => {
  await open(page, '')
  await page.getByRole('link', { name: /^Aug, / }).click()
  const box = await map(page)
    .getByRole('group', { name: /^Map of Iraq/ })
    .boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.6, (box?.y ?? 0) + 60]
  for (const drag of [60, 120]) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + drag, y + 40, { steps: 5 })
    await page.mouse.up()
  }
  await zoomOfLink(page)
  await page.goBack()
  await expectView(page, '')
})

test('a moved map stays through a reload, an act and Back', async ({ page }) => {
  await open(page, '')
  await tool(page, 'Baghdad').click()
  await zoomOfLink(page)
  const [moved, place] = [mapParam(page), await whereIs(placeLink(page, 'Camp Taji'))]
  await page.reload()
  await expectReady(page)
  await expect.poll(() => whereIs(placeLink(page, 'Camp Taji'))).toEqual(place)
  await page.getByRole('link', { name: /^Rocket, / }).click()
  await expectCount(page, '?type=rocket')
  await page.goBack()
  await expectCount(page, '')
  expect(mapParam(page)).toBe(moved)
})

/** Where something stands on the screen, in steps of some pixels: a link holds the map that exactly. */
async function whereIs(locator: Locator) {
  const box = await locator.boundingBox()
  return [box?.x ?? 0, box?.y ?? 0].map((pixels) => Math.round(pixels / 40))
}

test('the wheel scrolls the page; with Ctrl it zooms the map', async ({ page }) => {
  await open(page, '')
  await map(page)
    .getByRole('group', { name: /^Map of Iraq/ })
    .hover({ position: { x: 300, y: 40 } })
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  expect(mapParam(page)).toBeNull()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  expect(await zoomOfLink(page)).toBeGreaterThan(5)
})

test('a governorate is picked by its name once the map is near', async ({ page }) => {
  await open(page, '?map=32.5,45,7.6')
  await map(page)
    .getByRole('list', { name: 'Governorates on the map' })
    .getByRole('link', { name: /^Al-Qadisiyah, / })
    .click()
  await expectCount(page, '?admin1=al-qadisiyah')
})
