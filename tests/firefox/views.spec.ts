import type { Page } from 'puppeteer-core'

import { asked } from '../e2e/oracle.ts'
import { incidents, placeOf } from '../e2e/records.ts'
import { expect, expectCount, expectView, named, open, origin, test, textsOf } from './app.ts'

const MAP = '[role="group"][aria-label^="Map of Iraq"]'
/** The table of who says what, beside the page. */
const CLAIMS = '.side-panel-root table'
const PHONE = { width: 390, height: 844 }

const TABS = [
  { tab: 'Days', query: '?tab=calendar', region: 'When' },
  { tab: 'Compare', query: '?tab=compare', region: 'Compare' },
  { tab: 'Incidents', query: '?tab=list', region: 'Incidents' },
  { tab: 'Who', query: '?tab=actors', region: 'Who' },
  { tab: 'Map', query: '', region: 'Where' },
]

test('the map has a mark for each located incident, and a place can be picked', async ({
  page,
}) => {
  await open(page, '')
  const located = asked('?place=!none')
  await expect.poll(() => textsOf(page, `${MAP} .map-mark`)).toHaveLength(located.length)
  const names = new Set(
    located.map(placeOf).map((place) => (place?.pointOf ? `at ${place.pointOf}` : place?.id)),
  )
  expect(await textsOf(page, `${MAP} [aria-label="Places on the map"] button`)).toHaveLength(
    names.size,
  )
  const nasiriyah = asked('?place=nasiriyah').length
  await named(page, 'button', `Show only: Nasiriyah ${nasiriyah} incidents`, MAP).click()
  await expectView(page, '?place=nasiriyah')
})

test('a mark on the map is picked by the nearest and opens its incident', async ({ page }) => {
  const [incident] = asked('?place=bartella')
  await open(page, '?place=bartella&map=36.35,43.4,9')
  const mark = await page.locator(`${MAP} .map-mark:not(.map-mark-faint)`).waitHandle()
  const box = await mark.boundingBox()
  await page.mouse.click((box?.x ?? 0) - 4, (box?.y ?? 0) - 4)
  await expectView(page, `?incident=${incident?.id}&map=36.35,43.4,9&place=bartella`)
})

test('the map zooms by its buttons and by keys', async ({ page }) => {
  await open(page, '')
  const zoom = async () => {
    const query = await page.evaluate(() => window.location.search)
    return Number(new URLSearchParams(query).get('map')?.split(',')[2] ?? 0)
  }
  await named(page, 'button', 'Zoom in').click()
  await expect.poll(zoom).toBeGreaterThan(0)
  const near = await zoom()
  await page.focus(MAP)
  await page.keyboard.press('+')
  await expect.poll(zoom).toBeGreaterThan(near)
})

test('an incident opens with all its claims, and Back closes it', async ({ page }) => {
  const incident = incidents.find(({ id }) => id === '2020-08-26-ied-convoy')
  await open(page, '?month=2020-08')
  await named(page, 'link', incident?.title ?? '', 'table').click()
  await expectView(page, `?incident=${incident?.id}&month=2020-08`)
  const said = incident?.claims.reduce((sum, { sourceIds }) => sum + sourceIds.length, 0)
  await expect.poll(() => textsOf(page, `${CLAIMS} tbody .source-strike`)).toHaveLength(said ?? 0)
  await page.goBack()
  await expectView(page, '?month=2020-08')
  await expect.poll(() => page.$(CLAIMS)).toBeNull()
})

test('the chart draws a mark for each incident, and bars by week', async ({ page }) => {
  await open(page, '?type=rocket')
  await page.$eval('#rhythm', (chart) => chart.scrollIntoView())
  const shown = '.chart-mark:not([data-faint])'
  await expect.poll(() => textsOf(page, shown)).toHaveLength(asked('?type=rocket').length)
  await named(page, 'button', 'Weeks').click()
  await expectView(page, '?by=week&type=rocket')
})

test('on a phone the tab bar shows one view at a time, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewport(PHONE)
  await page.waitForFunction((width) => window.innerWidth === width, {}, PHONE.width)
  await open(page, '')
  for (const { tab, query, region } of TABS) {
    await named(page, 'button', tab, 'nav[aria-label="Views"]').click()
    await expectView(page, query)
    await expect.poll(() => shownOf(page)).toEqual([region])
    expect(await overflow(page), tab).toBe(0)
  }
})

test('one view stands alone in a frame', async ({ page }) => {
  await open(page, '?type=rocket&embed=1&view=calendar&lang=en')
  await expectCount(page, '?type=rocket')
  expect(await page.$('body > * header h1')).toBeNull()
  expect(page.url()).toBe(`${origin}/?type=rocket&embed=1&view=calendar&lang=en`)
})

/** The views of the tab bar that can be seen, by their headings. */
async function shownOf(page: Page): Promise<readonly string[]> {
  const shown = await page.$$eval('main section', (panels) =>
    panels
      .filter((panel) => panel.checkVisibility())
      .map((panel) => panel.querySelector('h2')?.textContent ?? ''),
  )
  return shown.filter((name) => TABS.some(({ region }) => region === name))
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
