import { isDeepStrictEqual } from 'node:util'

import type { Locator, Page } from '@playwright/test'

import { LANGS } from '#domain/lang.ts'

import { desktopTest, expect, open, show, summary, test, visit } from './app.ts'
import { asked } from './oracle.ts'
import { dataVersion, placeOf } from './records.ts'

const FILTERED = '?month=2020-08&type=ied-convoy'
const ARABIC = '?lang=ar&month=2020-09'
/** Width and height of the paper without its margins, in CSS pixels. */
const A4 = { width: 703, height: 1009 }
const LETTER = { width: 725, height: 943 }

/** Lays the page out for paper. */
async function toPaper(page: Page, sheet = A4): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(sheet)
  await expect(foot(page)).toBeVisible()
}

async function backToScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1440, height: 1000 })
}

/** Expects the whole map between the edges of the sheet, with the marks of the incidents shown. */
async function expectWholeMap(page: Page, link: string): Promise<void> {
  const picture = page.locator('.map-picture')
  const sheet = page.viewportSize()?.width ?? NaN
  await expect(picture).toBeVisible()
  const box = await picture.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(sheet)
  expect(box?.height).toBeCloseTo((box?.width ?? NaN) * 0.8, 0)
  const placed = asked(link).filter((incident) => placeOf(incident) !== undefined)
  const marks = picture.locator('> g > .map-mark')
  await expect(marks).toHaveCount(placed.length)
  const corners = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect()))
  for (const { left, right } of corners) {
    expect(left).toBeGreaterThan(box?.x ?? NaN)
    expect(right).toBeLessThan((box?.x ?? NaN) + (box?.width ?? NaN))
  }
}

async function expectFits(page: Page): Promise<void> {
  const widest = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(widest).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}

/** Expects both maps of a comparison on the sheet, with the marks of the incidents of each side. */
async function expectBothMaps(page: Page, sides: readonly string[]): Promise<void> {
  const maps = page.locator('.versus-map [role="img"]')
  await expect(maps).toHaveCount(sides.length)
  for (const [at, side] of sides.entries()) {
    const placed = asked(side).filter((incident) => placeOf(incident) !== undefined)
    await expect(maps.nth(at).locator('> g > .map-mark')).toHaveCount(placed.length)
  }
}

/** The rows of the list that can be seen. */
function rows(page: Page): Locator {
  return page.locator('#incidents tbody tr:has(td):visible')
}

function foot(page: Page): Locator {
  return page.getByRole('contentinfo')
}

desktopTest('each view is whole on paper of either size', async ({ page }) => {
  for (const link of ['', FILTERED, '?place=none&by=week', ARABIC]) {
    await visit(page, link)
    await expect(rows(page)).toHaveCount(asked(link).length)
    for (const sheet of [A4, LETTER]) {
      await toPaper(page, sheet)
      await expect(rows(page)).toHaveCount(asked(link).length)
      await expect(summary(page)).toBeVisible()
      await expect(page.getByRole('grid')).toBeVisible()
      await expectWholeMap(page, link)
      await expectFits(page)
    }
    await backToScreen(page)
  }
})

desktopTest('a comparison is on paper with both its sides', async ({ page }) => {
  for (const lang of LANGS) {
    for (const [first, second] of [
      ['month=2020-08', 'month=2020-09'],
      ['type=rocket', 'type=ied-convoy'],
    ] as const) {
      await visit(page, `?${first}&vs.${second}&lang=${lang}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      for (const sheet of [A4, LETTER]) {
        await toPaper(page, sheet)
        await expectBothMaps(page, [`?${first}`, `?${second}`])
        await expect(page.locator('.versus-side [role="group"]')).toHaveCount(2)
        await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(3)
        await expect(page.getByRole('button')).toHaveCount(0)
        await expect(foot(page).getByRole('link')).toContainText(`vs.${second}`)
        await expectFits(page)
      }
      await backToScreen(page)
    }
  }
})

test('paper has nothing that only a screen needs, and says where the view is found, under which licence, and when it was printed', async ({
  page,
  baseURL,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-24T20:00:00-08:00'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, FILTERED)
  await toPaper(page)
  for (const role of ['textbox', 'searchbox', 'navigation'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0)
  }
  // Days of the calendar and key figures are on paper as what they say.
  await expect(page.getByRole('button').and(page.locator(':not(table *, dl *)'))).toHaveCount(0)
  for (const name of ['Filters', 'Day by day', 'Who']) {
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(0)
  }
  const address = `${baseURL}/2020-08/ied-convoy/?data=${dataVersion}&n=${asked(FILTERED).length}&lang=en`
  await expect(foot(page).getByRole('link')).toHaveText(address)
  for (const text of [
    `Data version ${dataVersion}`,
    'Licence: CC BY 4.0',
    'Printed 24 December 2026',
    'Reports by: ',
  ]) {
    await expect(foot(page)).toContainText(text)
  }
  const [ground, ink] = await page
    .getByRole('table')
    .first()
    .evaluate((it) => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(it).color,
    ])
  expect(ground).toBe('rgb(255, 255, 255)')
  expect(ink).toBe('rgb(28, 31, 36)')
  const text = (await page.pdf({ format: 'A4' })).toString('latin1')
  const pages = Number(/\/Type \/Pages\s[^>]*?\/Count (\d+)/.exec(text)?.[1])
  expect(pages).toBeGreaterThanOrEqual(2)
  expect(pages).toBeLessThanOrEqual(3)
})

desktopTest('what is opened is printed instead', async ({ page }) => {
  for (const [link, name] of [
    ['?incident=2020-09-28-rocket-airport', 'Rockets near Baghdad airport kill seven civilians'],
    ['?actor-page=ahl-al-kahf', 'Ahl al-Kahf'],
    ['?about=1', 'About the data'],
    ['?compare=founding,outside', 'Compare sources'],
  ] as const) {
    await show(page, link)
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    await toPaper(page)
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
    for (const view of ['#map', '#calendar', '#incidents', '#actors']) {
      await expect(page.locator(view)).toBeHidden()
    }
    // A button that is drawn as text, such as the place of an incident, is on paper as that text.
    await expect(page.getByRole('button').and(page.locator(':not(.button-text)'))).toHaveCount(0)
    await expect(foot(page).getByRole('link')).toBeVisible()
    await expectFits(page)
    await backToScreen(page)
  }
})

for (const link of [FILTERED, '2020-08/?lang=ar']) {
  test(`what waits for the page to load gets the whole view: ${link}`, async ({ page }) => {
    const query = link === FILTERED ? FILTERED : '?month=2020-08'
    await page.goto(`/${link}`, { waitUntil: 'load' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    // Nothing below may wait.
    const found = await page.evaluate(() => ({
      rows: document.querySelectorAll('#incidents tbody tr:has(td)').length,
      days: document.querySelectorAll('#calendar [data-day]').length,
      address: document.querySelectorAll('footer a[dir="ltr"]').length,
      marks: document.querySelectorAll('.map-static .map-mark').length > 0,
    }))
    expect(found).toEqual({ rows: asked(query).length, days: 70, address: 1, marks: true })
  })
}

test('a view for a frame is whole on paper', async ({ page }) => {
  await open(page, '?embed=1&view=map&lang=en')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
  await expectWholeMap(page, '')
})

test('a page that is printed before it has loaded says so', async ({ page }) => {
  await page.route(/\/data\/[^/]*\.json/, () => undefined)
  await page.emulateMedia({ media: 'print' })
  await page.goto(`/${FILTERED}`, { waitUntil: 'commit' })
  const waiting = page.locator('.failure-loading')
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

desktopTest('what is printed is the view that was picked a moment ago', async ({ page }) => {
  const printed = await page.evaluate(() => {
    const option = [...document.querySelectorAll<HTMLElement>('#filters button')].find((button) =>
      button.textContent?.startsWith('Rockets'),
    )
    option?.click()
    window.dispatchEvent(new Event('beforeprint'))
    const shown = document.querySelectorAll('#incidents tbody tr:has(td)').length
    return { shown, sentence: document.querySelector('.summary-sentence')?.textContent }
  })
  const count = asked('?type=rocket').length
  expect(printed.shown).toBe(count)
  expect(printed.sentence).toMatch(new RegExp(`^${count} of 67`))
})

desktopTest(
  'the map is as it was after paper and other widths, in both languages',
  async ({ page }) => {
    for (const lang of LANGS) {
      await visit(page, `?lang=${lang}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      const hillah = page.locator('#map').getByRole('button', { name: /: (Hillah|الحلة) \d/ })
      await expect(hillah).toBeVisible()
      const spot = async () => {
        const [room, name] = [await page.locator('#map').boundingBox(), await hillah.boundingBox()]
        return [(name?.x ?? NaN) - (room?.x ?? NaN), (name?.y ?? NaN) - (room?.y ?? NaN)].map(
          Math.round,
        )
      }
      let home = await spot()
      const isStill = async () => {
        const before = home
        home = await spot()
        return isDeepStrictEqual(before, home)
      }
      await expect.poll(isStill, { intervals: [500] }).toBe(true)
      const expectAtHome = async () => {
        await expect.poll(spot).toEqual(home)
        expect(new URL(page.url()).searchParams.get('map')).toBeNull()
      }
      await page.emulateMedia({ media: 'print' })
      await expect(hillah).toBeHidden()
      await page.emulateMedia({ media: 'screen' })
      await expectAtHome()
      for (const width of [820, 3000]) {
        await page.setViewportSize({ width, height: 1000 })
        await expect.poll(spot).not.toEqual(home)
      }
      await page.setViewportSize({ width: 1440, height: 1000 })
      await expectAtHome()
    }
  },
)
