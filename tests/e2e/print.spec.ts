import type { Page } from '@playwright/test'

import { expect, open, test } from './app.ts'
import { asked } from './oracle.ts'
import { dataVersion, placeOf } from './records.ts'

const FILTERED = '?month=2020-08&type=ied-convoy'
/** Height and width of the paper without its margins, in CSS pixels. */
const SHEETS = [
  { format: 'A4', width: 703, height: 1009 },
  { format: 'Letter', width: 725, height: 943 },
] as const

/** The page as it is laid out for paper. */
async function openPaper(page: Page, link: string, width = 703, height = 1009): Promise<void> {
  await open(page, link)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width, height })
  await expect(foot(page)).toBeVisible()
}

/** Expects the whole map between the edges of the sheet, with the marks of the incidents shown. */
async function expectWholeMap(page: Page, link: string): Promise<void> {
  const picture = page.locator('.map-still-picture')
  const sheet = page.viewportSize()?.width ?? NaN
  const box = await picture.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(sheet)
  expect(box?.height).toBeCloseTo((box?.width ?? NaN) * 0.8, 0)
  const placed = asked(link).filter((incident) => placeOf(incident) !== undefined)
  const marks = picture.locator('.map-drawing .map-mark:not(.map-mark-faint)')
  await expect(marks).toHaveCount(placed.length)
  const corners = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect()))
  for (const { left, right } of corners) {
    expect(left).toBeGreaterThan(box?.x ?? NaN)
    expect(right).toBeLessThan((box?.x ?? NaN) + (box?.width ?? NaN))
  }
}

function foot(page: Page) {
  return page.locator('footer.paper-foot')
}

for (const { format, width, height } of SHEETS) {
  for (const link of ['', FILTERED, '?place=none&by=week', '?lang=ar&month=2020-09']) {
    test(`"${link}" is whole on ${format}`, async ({ page }) => {
      await openPaper(page, link, width, height)
      const rows = page.locator('.list-table tbody tr:visible')
      await expect(rows).toHaveCount(asked(link).length)
      await expect(page.locator('.summary-sentence')).toBeVisible()
      await expect(page.locator('.key-figures')).toBeVisible()
      await expect(page.locator('.calendar')).toBeVisible()
      await expectWholeMap(page, link)
      const widest = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(widest).toBeLessThanOrEqual(width)
    })
  }
}

test('paper has no controls, and nothing that only a screen needs', async ({ page }) => {
  await openPaper(page, FILTERED)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0)
  for (const left of [
    '.map-canvas',
    '.slot-rhythm',
    '.slot-actors',
    '.slot-timeline',
    '.page-foot',
  ]) {
    await expect(page.locator(left)).toBeHidden()
  }
})

test('paper says where the view is found, under which licence, and when it was printed', async ({
  page,
  baseURL,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-24T20:00:00-08:00'))
  await openPaper(page, FILTERED)
  const address = `${baseURL}/${FILTERED}&data=${dataVersion}&n=${asked(FILTERED).length}&lang=en`
  await expect(foot(page).getByRole('link')).toHaveText(address)
  await expect(foot(page)).toContainText(`Data version ${dataVersion}`)
  await expect(foot(page)).toContainText('Licence: CC BY 4.0')
  await expect(foot(page)).toContainText('Printed 24 December 2026')
  await expect(foot(page)).toContainText('Reports by: ')
})

test('paper follows the view', async ({ page }) => {
  await openPaper(page, FILTERED)
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1440, height: 1000 })
  await open(page, '?type=rocket')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.list-table tbody tr:visible')).toHaveCount(27)
  await expectWholeMap(page, '?type=rocket')
  await expect(foot(page).getByRole('link')).toHaveText(/\/rocket\/\?data=/)
})

test('a dark screen gives light paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openPaper(page, '')
  const [ground, ink] = await page
    .locator('.list-table')
    .evaluate((it) => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(it).color,
    ])
  expect(ground).toBe('rgb(255, 255, 255)')
  expect(ink).toBe('rgb(28, 31, 36)')
})

for (const [link, name] of [
  ['?incident=2020-09-28-rocket-airport', 'Rockets near Baghdad airport kill seven civilians'],
  ['?actor-page=ahl-al-kahf', 'Ahl al-Kahf'],
  ['?about=1', 'About the data'],
  ['?compare=founding,outside', 'Compare sources'],
] as const) {
  test(`what is opened is printed instead: ${name}`, async ({ page }) => {
    await openPaper(page, link)
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
    await expect(page.locator('main')).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(foot(page).getByRole('link')).toBeVisible()
    const widest = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(widest).toBeLessThanOrEqual(703)
  })
}

test('a printer gets a few whole pages', async ({ page }) => {
  await open(page, FILTERED)
  await page.emulateMedia({ media: 'print' })
  await expect(foot(page)).toBeVisible()
  const text = (await page.pdf({ format: 'A4' })).toString('latin1')
  const pages = Number(/\/Type \/Pages\s[^>]*?\/Count (\d+)/.exec(text)?.[1])
  expect(pages).toBeGreaterThanOrEqual(2)
  expect(pages).toBeLessThanOrEqual(3)
})

test.describe('what waits for the page to load gets the whole view:', () => {
  for (const [link, query] of [
    [FILTERED, FILTERED],
    ['2020-08/?lang=en', '?month=2020-08'],
    ['2020-08/?lang=ar', '?month=2020-08'],
  ] as const) {
    test(link, async ({ page }) => {
      await page.goto(`/${link}`, { waitUntil: 'load' })
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      // Nothing below may wait.
      const found = await page.evaluate(() => ({
        waiting: document.querySelectorAll(':is(.slot-calendar, .slot-list) .view-waiting').length,
        rows: document.querySelectorAll('.list-table tbody tr:not([hidden])').length,
        maps: document.querySelectorAll('.map-still .map-mark').length,
        sources: document.querySelectorAll('.paper-reports').length,
      }))
      expect(found).toEqual({
        waiting: 0,
        rows: asked(query).length,
        maps: expect.any(Number),
        sources: 1,
      })
      expect(found.maps).toBeGreaterThan(0)
    })
  }

  test('a view for a frame', async ({ page }) => {
    await page.goto('/?embed=1&view=map&lang=en', { waitUntil: 'load' })
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 703, height: 1009 })
    await expectWholeMap(page, '')
  })
})

test('a page that is printed before it has loaded says so', async ({ page }) => {
  await page.route('**/data/core.*.json', () => undefined)
  await page.emulateMedia({ media: 'print' })
  await page.goto(`/${FILTERED}`, { waitUntil: 'commit' })
  const waiting = page.locator('.page-loading')
  await expect(waiting).toBeHidden()
  const said = await waiting.evaluate((it) => {
    const { content, visibility } = getComputedStyle(it, '::after')
    return { content, visibility }
  })
  expect(said).toEqual({
    content: '"This was printed before it had loaded."',
    visibility: 'visible',
  })
})

test('"Print this view" prints the view that was picked a moment ago', async ({ page }) => {
  await open(page, '')
  const printed = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.filter-bar a[href*="type=rocket"]')?.click()
    window.dispatchEvent(new Event('beforeprint'))
    const rows = document.querySelectorAll('.list-table tbody tr:not([hidden])').length
    return { rows, sentence: document.querySelector('.summary-sentence')?.textContent }
  })
  expect(printed.rows).toBe(27)
  expect(printed.sentence).toMatch(/^27 of 66/)
})
