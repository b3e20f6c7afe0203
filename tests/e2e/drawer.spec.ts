import type { Page } from '@playwright/test'

import { arabicWith } from '#i18n/arabic.ts'
import { commonWords } from '#i18n/words/common.ts'
import { TABS } from '#state/viewState.ts'

import {
  desktopTest,
  expect,
  expectReady,
  expectView,
  phoneTest as test,
  queryOf,
  show,
  visit,
} from './app.ts'
import { countInWords } from './oracle.ts'
import { incidents } from './records.ts'

const ARABIC = arabicWith('latn')
const AUGUST = '?month=2020-08&type=ied-convoy'

function handleOf(page: Page, count: string) {
  return page.getByRole('button', { name: count, exact: true })
}

function listOf(page: Page) {
  return page.getByRole('region', { name: 'Incidents', exact: true })
}

test('a drawer on every tab but Incidents tells how many are shown and lists them', async ({
  page,
}) => {
  const handle = handleOf(page, countInWords(AUGUST))
  for (const tab of TABS) {
    await show(page, `${AUGUST}&tab=${tab}`)
    await expect(handle).toHaveCount(tab === 'list' ? 0 : 1)
  }
  await show(page, AUGUST)
  await expect(listOf(page)).toBeHidden()
  await expect(handle).toHaveAttribute('aria-expanded', 'false')
  expect((await handle.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await handle.tap()
  await expect(handle).toHaveAttribute('aria-expanded', 'true')
  await expect(listOf(page).getByRole('link')).toHaveCount(13)
  await expect(listOf(page).getByRole('rowheader', { name: /^August/ })).toBeInViewport()
  const [map, drawer] = [await page.locator('.map-body').boundingBox(), await handle.boundingBox()]
  expect(map?.height).toBeGreaterThan(140)
  expect((map?.y ?? NaN) + (map?.height ?? NaN)).toBeLessThan((drawer?.y ?? NaN) + 24)
  await listOf(page).getByRole('combobox').selectOption('killed')
  await expectView(page, `${AUGUST}&sort=killed`)
  await handle.tap()
  await expect(listOf(page)).toBeHidden()
})

test('the drawer opens for what no map can show', async ({ page }) => {
  await page.getByRole('button', { name: 'list them' }).tap()
  await expectView(page, '?place=none')
  const unlocated = incidents.filter(({ preferred }) => preferred.placeId === null)
  await expect(listOf(page).getByRole('link')).toHaveText(unlocated.map(({ title }) => title))
  await expect(listOf(page).getByRole('link').first()).toBeInViewport()
})

test('Esc closes the drawer from inside and gives the focus back', async ({ page }) => {
  const handle = handleOf(page, countInWords(''))
  await handle.focus()
  await page.keyboard.press('Enter')
  await listOf(page).getByRole('link').first().focus()
  await page.keyboard.press('Escape')
  await expect(listOf(page)).toBeHidden()
  await expect(handle).toBeFocused()
})

test('a row opens its incident; Back leads to the drawer as it was', async ({ page }) => {
  const handle = handleOf(page, countInWords(''))
  await handle.tap()
  const room = page.locator('.list-scroll')
  await room.evaluate((element) => {
    element.scrollTop = 900
  })
  const row = listOf(page).getByRole('link').nth(20)
  await row.scrollIntoViewIfNeeded()
  const before = await room.evaluate(({ scrollTop }) => scrollTop)
  expect(before).toBeGreaterThan(300)
  await row.tap()
  await expect.poll(() => queryOf(page)).toContain('incident=')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(row).toBeInViewport()
  expect(await room.evaluate(({ scrollTop }) => scrollTop)).toBe(before)
  await handle.tap()
})

test('an open drawer covers no last control, at 320 × 480 either', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 })
  const handle = handleOf(page, countInWords(''))
  await handle.tap()
  await listOf(page).getByRole('link').first().scrollIntoViewIfNeeded()
  const room = await page.locator('.list-scroll').boundingBox()
  expect(room?.height).toBeGreaterThan(150)
  for (const tab of ['map', 'calendar', 'compare', 'actors']) {
    await visit(page, tab === 'map' ? '' : `?tab=${tab}`)
    const last = page.locator('footer').getByRole('link').last()
    await last.scrollIntoViewIfNeeded()
    await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight)
    })
    const [end, top] = [await last.boundingBox(), await handle.boundingBox()]
    expect((end?.y ?? NaN) + (end?.height ?? NaN)).toBeLessThanOrEqual(top?.y ?? NaN)
  }
  // So narrow, the order of the list stands over its middle.
  await handle.tap({ position: { x: 16, y: 20 } })
})

test('the drawer is not on paper, nor in a frame, and speaks Arabic', async ({ page }) => {
  const drawer = page.locator('[data-drawer] > button')
  await visit(page, '?lang=ar')
  await expect(drawer).toHaveText(ARABIC.plural(incidents.length, commonWords.ar.incidents))
  await page.emulateMedia({ media: 'print' })
  await expect(drawer).toBeHidden()
  await page.emulateMedia({ media: null })
  await page.goto('/?embed=1&view=map')
  await expectReady(page)
  await expect(drawer).toHaveCount(0)
  await page.goto('/')
  await expectReady(page)
})

desktopTest('beside the map the list needs no drawer', async ({ page }) => {
  await expect(listOf(page)).toBeVisible()
  await expect(handleOf(page, countInWords(''))).toHaveCount(0)
})
