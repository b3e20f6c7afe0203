import type { Page } from '@playwright/test'

import { LANGS } from '#domain/lang.ts'
import { pageWords } from '#i18n/words/page.ts'

import {
  expect,
  expectCount,
  expectView,
  idle,
  phoneTest as test,
  region,
  show,
  visit,
} from './app.ts'
import { asked } from './oracle.ts'
import { outsideCounts } from './records.ts'

const TABS = [
  { tab: 'Map', query: '', view: 'map' },
  { tab: 'Days', query: '?tab=calendar', view: 'calendar' },
  { tab: 'Compare', query: '?tab=compare', view: 'compare' },
  { tab: 'Incidents', query: '?tab=list', view: 'list' },
  { tab: 'Who', query: '?tab=actors', view: 'actors' },
] as const

function tabOf(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name, exact: true })
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY)
}

test('the tab bar shows one view at a time', async ({ page }) => {
  for (const { tab, query, view } of TABS.toReversed()) {
    await expect(tabOf(page, tab)).toBeInViewport({ ratio: 1 })
    await tabOf(page, tab).tap()
    await expectView(page, query)
    await expect(tabOf(page, tab)).toHaveAttribute('aria-current', 'true')
    await expect(region(page, view)).toBeVisible()
    for (const other of TABS.filter((each) => each.view !== view)) {
      await expect(region(page, other.view)).toBeHidden()
    }
  }
})

test('a tab opens at its top however far the one before was scrolled, and Back leads to there', async ({
  page,
}) => {
  const heading = (name: string) => page.getByRole('heading', { name, exact: true })
  await visit(page, '?tab=list')
  await expect(region(page, 'list')).toBeVisible()
  await idle(page)
  await page.mouse.wheel(0, 2000)
  await expect.poll(() => scrolled(page)).toBeGreaterThan(1900)
  await idle(page)
  const stood = await scrolled(page)
  await tabOf(page, 'Days').tap()
  await expect(region(page, 'calendar')).toBeInViewport()
  expect(await scrolled(page)).toBeLessThan(1000)
  await page.goBack()
  await expect(region(page, 'list')).toBeVisible()
  await expect.poll(() => scrolled(page)).toBe(stood)
  await tabOf(page, 'Who').tap()
  await expect(heading('Who')).toBeInViewport()
  await page.mouse.wheel(0, 2000)
  await expect(heading('Who')).not.toBeInViewport()
  await tabOf(page, 'Who').tap()
  await expect(heading('Who')).toBeInViewport()
})

test('a map brought nearer is the same after another tab', async ({ page }) => {
  const marks = () =>
    page
      .locator('#map .map-mark')
      .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON()))
  const near = page.locator('#map').getByRole('button', { name: 'Zoom in' })
  await near.tap()
  await near.tap()
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).toMatch(/,7\.\d$/)
  await idle(page)
  const stood = await marks()
  await tabOf(page, 'Who').tap()
  await expect(region(page, 'actors')).toBeVisible()
  await tabOf(page, 'Map').tap()
  await expect(region(page, 'map')).toBeVisible()
  await idle(page)
  expect(await marks()).toEqual(stood)
})

test('a link to the rhythm of the first version leads to the chart under Days', async ({
  page,
}) => {
  await page.goto('/?tab=rhythm')
  await expect(tabOf(page, 'Days')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('heading', { name: 'Day by day' })).toBeInViewport()
})

test('a link to a list alone leads to it under Compare; another tab leaves it', async ({
  page,
}) => {
  await page.goto('/?break=admin1')
  await expect(tabOf(page, 'Compare')).toHaveAttribute('aria-current', 'true')
  const list = page.getByRole('group', { name: 'Governorate', exact: true })
  await expect(list).toBeFocused()
  await expect(list.getByRole('listitem').first()).toBeInViewport()
  await tabOf(page, 'Days').tap()
  await expectView(page, '?tab=calendar')
  await page.goBack()
  await expectView(page, '?break=admin1')
  await expect(list).toBeInViewport()
  await list.getByRole('button', { name: /^Baghdad/ }).tap()
  await expectView(page, '?admin1=baghdad&break=admin1')
})

test('filters stand in a sheet that says what is left', async ({ page }) => {
  await page.getByRole('button', { name: 'Filters', exact: true }).tap()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('button', { name: /^Rockets \d/ }).tap()
  await sheet.getByRole('button', { name: 'Place Any', exact: true }).tap()
  const options = page.getByRole('dialog', { name: 'Place' })
  await options.getByRole('checkbox', { name: /^Camp Taji \d/ }).tap()
  await expectView(page, '?place=camp-taji&type=rocket')
  await page.keyboard.press('Escape')
  await expect(options).toBeHidden()
  const left = asked('?place=camp-taji&type=rocket').length
  await sheet.getByRole('button', { name: `Show ${left} incidents` }).tap()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Remove filter: Camp Taji' })).toBeInViewport()
  await expectCount(page, '?place=camp-taji&type=rocket')
})

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 480 },
]) {
  test(`every option can be tapped at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.getByRole('button', { name: 'Filters', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    const rows = sheet.getByRole('listitem').getByRole('button', { name: / Any$/ })
    const names = await rows.locator('span').allTextContents()
    expect(names).toEqual(expect.arrayContaining(['Target', 'Place', 'Actor', 'Evidence', 'Dates']))
    for (const name of names) {
      await sheet.getByRole('button', { name: `${name} Any`, exact: true }).tap()
      const options = page.getByRole('dialog', { name, exact: true })
      await expect(options.getByRole('button', { name: /^Show \d+ incidents$/ })).toBeInViewport()
      const inputs = options.locator('input:is([type="checkbox"], [type="date"])')
      for (const input of [inputs.first(), inputs.last()]) {
        await input.tap()
        if (name === 'Dates') continue
        await expect(input).toBeChecked()
        await input.tap()
        await expect(input).not.toBeChecked()
      }
      await options.getByRole('button', { name: 'Back to all filters' }).tap()
      await expect(options).toHaveCount(0)
    }
  })
}

test('an incident is the whole page; Back leads to the list', async ({ page }) => {
  await show(page, '?tab=list&type=rocket')
  await page.getByRole('link', { name: 'Rockets hit Camp Taji' }).tap()
  const detail = page.getByRole('dialog', { name: 'Rockets hit Camp Taji' })
  const box = await detail.boundingBox()
  expect(box?.x).toBe(0)
  expect(box?.width).toBe(390)
  await page.goBack()
  await expect(detail).toHaveCount(0)
  await expectView(page, '?tab=list&type=rocket')
})

test('a day and a place are picked by a tap', async ({ page }) => {
  await page.getByRole('button', { name: /^Show only: Green Zone \d/ }).tap()
  await expectView(page, '?place=green-zone')
  await visit(page, '?tab=calendar')
  const day = page.getByRole('gridcell').getByRole('button', { name: / 3 August 2020/ })
  await day.getByText('3', { exact: true }).tap()
  await expectView(page, '?from=2020-08-03&tab=calendar&to=2020-08-03')
})

test('about, files and help stand in a menu that a choice closes', async ({ page }) => {
  const menu = page.getByRole('navigation', { name: 'About, files and help' })
  const opener = page.getByRole('button', { name: 'More', exact: true })
  await expect(menu).toBeHidden()
  await opener.tap()
  await menu.getByRole('button', { name: 'Download' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Download this view' })
  await expect(dialog).toBeVisible()
  await expect(menu).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await opener.tap()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(opener).toBeFocused()

  await opener.tap()
  await menu.getByRole('link', { name: 'About the data' }).tap()
  await expect(page.getByRole('dialog', { name: 'About the data' })).toBeVisible()
  const comparable = outsideCounts.filter(({ unit, ours }) => unit === 'incidents' && ours !== null)
  const plot = page.getByRole('dialog').getByRole('img', { name: /^Dot plot/ })
  await plot.scrollIntoViewIfNeeded()
  await expect(plot.locator('circle')).toHaveCount(comparable.length)
  await expect(plot.locator('circle').last()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog', { name: 'About the data' })).toHaveCount(0)
})

test('a digit opens its view and goes there; the slash opens the sheet at its search', async ({
  page,
}) => {
  await page.keyboard.press('4')
  await expectView(page, '?tab=list')
  await expect(page.locator('#incidents')).toBeFocused()
  await page.keyboard.press('/')
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await expect(sheet.getByRole('searchbox')).toBeFocused()
})

/** Where a place is named on the map, from the corner of the view. */
async function spot(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const corner = await page.locator('#map').boundingBox()
  const name = await page
    .locator('#map')
    .getByRole('button', { name: /: (Hillah|الحلة) \d/ })
    .boundingBox()
  return {
    x: Math.round((name?.x ?? NaN) - (corner?.x ?? NaN)),
    y: Math.round((name?.y ?? NaN) - (corner?.y ?? NaN)),
  }
}

for (const lang of LANGS) {
  test(`the map stays as it was while other tabs are looked at, in ${lang}`, async ({ page }) => {
    const words = pageWords[lang].tab
    const tab = (name: keyof typeof words) =>
      page
        .getByRole('navigation', { name: pageWords[lang].tabs })
        .getByRole('button', { name: words[name], exact: true })
    const expectAtHome = async () => {
      await expect.poll(() => spot(page)).toEqual(home)
      expect(new URL(page.url()).searchParams.get('map')).toBeNull()
    }
    await visit(page, `?lang=${lang}`)
    await expect(tab('map')).toBeVisible()
    const home = await spot(page)
    for (const name of ['calendar', 'list'] as const) {
      await tab(name).tap()
      await expect(page.locator('#map')).toBeHidden()
      await tab('map').tap()
      await expectAtHome()
    }
    await page.goBack()
    await expect(page.locator('#map')).toBeHidden()
    await page.goBack()
    await expectAtHome()
    await page.setViewportSize({ width: 844, height: 390 })
    await expect.poll(() => spot(page)).not.toEqual(home)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectAtHome()
    await page.goto(`/?lang=${lang}&tab=calendar`)
    await tab('map').tap()
    await expectAtHome()
  })
}
