import type { Page } from '@playwright/test'

import { expect, open, test } from './app.ts'
import { asked } from './oracle.ts'
import { dataVersion } from './records.ts'

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
      const map = page.locator('img.paper-map')
      await expect(map).toBeVisible()
      expect(await map.evaluate((it) => it instanceof HTMLImageElement && it.naturalWidth)).toBe(
        760,
      )
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
    '.slot-map',
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
  await expect(page.locator('img.paper-map')).toHaveAccessibleName(/27 of 67 incidents/)
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
  ['?incident=2020-09-28-rocket-airport', 'Rockets aimed at airport kill seven civilians'],
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
