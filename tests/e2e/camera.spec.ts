import type { Locator, Page } from '@playwright/test'

import {
  desktopTest,
  expect,
  expectCount,
  expectReady,
  expectView,
  filters,
  open,
  queryOf,
  region,
  show,
  test,
  visit,
} from './app.ts'
import { canvas, inset, placeButton } from './map.ts'

/** A link holds the zoom to a tenth, so a map comes back to within some pixels. */
const NEARLY = 25

interface Point {
  readonly x: number
  readonly y: number
}

function tool(page: Page, name: string): Locator {
  return region(page, 'map').getByRole('button', { name, exact: true })
}

function mapParam(page: Page): string | null {
  return new URL(page.url()).searchParams.get('map')
}

async function zoomOfLink(page: Page): Promise<number> {
  await expect.poll(() => mapParam(page)).not.toBeNull()
  return Number(mapParam(page)?.split(',')[2])
}

desktopTest(
  'the link holds no map until the reader moves it, and none once it is home again',
  async ({ page }) => {
    expect(queryOf(page)).toBe('')
    await tool(page, 'Zoom in').click()
    const near = await zoomOfLink(page)
    await tool(page, 'Zoom out').click()
    await expect.poll(() => zoomOfLink(page)).toBeLessThan(near)
    await tool(page, 'Whole country').click()
    await expect.poll(() => mapParam(page)).toBeNull()
  },
)

test('a press right after the panel has changed its size moves no map', async ({ page }) => {
  await page.clock.install()
  await open(page, '')
  await page.clock.pauseAt(Date.now() + 60_000)
  const { width, height } = (await canvas(page).boundingBox()) ?? { width: 0, height: 0 }
  await page.setViewportSize({ width: 1400, height: 860 })
  await expect.poll(() => canvas(page).boundingBox()).not.toMatchObject({ width, height })
  await canvas(page).click({ position: { x: 20, y: 200 } })
  await page.clock.runFor(2000)
  expect(mapParam(page)).toBeNull()
})

desktopTest('what is shown can be brought near', async ({ page }) => {
  await show(page, '?place=erbil-airport')
  await tool(page, 'Fit to the incidents shown').click()
  expect(await zoomOfLink(page)).toBeGreaterThan(8)
  expect(Number(mapParam(page)?.split(',')[0])).toBeCloseTo(36.2, 0)
  await tool(page, 'Whole country').click()
  await expect.poll(() => mapParam(page)).toBeNull()
})

desktopTest('a moved map stays, and says when nothing is in view', async ({ page }) => {
  await visit(page, '?map=30.5,47.5,9')
  const astray = region(page, 'map').getByRole('button', { name: 'Nothing in view: Fit' })
  await expect(astray).toHaveCount(0)
  await show(page, '?place=erbil-airport&map=30.5,47.5,9')
  await astray.click()
  await expect.poll(() => Number(mapParam(page)?.split(',')[0])).toBeCloseTo(36.2, 0)
  await expect(astray).toHaveCount(0)
})

desktopTest('the map moves by keys while it has the focus', async ({ page }) => {
  await canvas(page).focus()
  await page.keyboard.press('+')
  const near = await zoomOfLink(page)
  await page.keyboard.press('-')
  await expect.poll(() => zoomOfLink(page)).toBeLessThan(near)
  const before = mapParam(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => mapParam(page)).not.toBe(before)
})

desktopTest('a drag moves the map and fills no history', async ({ page }) => {
  await filters(page)
    .getByRole('button', { name: /^Aug \d/ })
    .click()
  await expectView(page, '?month=2020-08')
  const box = await canvas(page).boundingBox()
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
  await inset(page).getByText('Baghdad, enlarged').click()
  expect(await zoomOfLink(page)).toBeGreaterThan(8)
  await expect(placeButton(page, 'Green Zone')).toBeInViewport()
  const taji = placeButton(page, 'Camp Taji')
  const [moved, stood] = [mapParam(page), await taji.boundingBox()]
  await page.reload()
  await expectReady(page)
  await expect.poll(() => shift(taji, stood)).toBeLessThan(NEARLY)
  await filters(page)
    .getByRole('button', { name: /^Rockets \d/ })
    .click()
  await expectCount(page, '?type=rocket')
  await page.goBack()
  await expectCount(page, '')
  expect(mapParam(page)).toBe(moved)
})

/** How far something has moved on the screen, in pixels. */
async function shift(locator: Locator, from: Point | null): Promise<number> {
  const to = await locator.boundingBox()
  return Math.hypot((to?.x ?? NaN) - (from?.x ?? NaN), (to?.y ?? NaN) - (from?.y ?? NaN))
}

desktopTest('the wheel scrolls the page; with Ctrl it zooms the map', async ({ page }) => {
  await canvas(page).hover({ position: { x: 300, y: 40 } })
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  expect(mapParam(page)).toBeNull()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  expect(await zoomOfLink(page)).toBeGreaterThan(5)
})
