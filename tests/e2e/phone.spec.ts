import type { Page } from '@playwright/test'

import { expect, expectCount, expectView, open, test } from './app.ts'
import { asked } from './oracle.ts'

const TABS = [
  { tab: 'Map', query: '', region: 'Where' },
  { tab: 'Calendar', query: '?tab=calendar', region: 'When' },
  { tab: 'Rhythm', query: '?tab=rhythm', region: 'Rhythm' },
  { tab: 'Actors', query: '?tab=actors', region: 'Who' },
  { tab: 'List', query: '?tab=list', region: 'Incidents' },
]

async function widthOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the tab bar shows one view at a time', async ({ page }) => {
    await open(page, '')
    const bar = page.getByRole('navigation', { name: 'Views' })
    for (const { tab, query, region } of TABS.toReversed()) {
      const link = bar.getByRole('link', { name: tab, exact: true })
      await expect(link).toBeInViewport({ ratio: 1 })
      await link.tap()
      await expectView(page, query)
      await expect(link).toHaveAttribute('aria-current', 'true')
      await expect(page.getByRole('region', { name: region, exact: true })).toBeVisible()
      const others = TABS.filter((other) => other.region !== region)
      for (const other of others) {
        await expect(page.getByRole('region', { name: other.region, exact: true })).toBeHidden()
      }
    }
  })

  test('a tab opens at its top however far the one before was scrolled', async ({ page }) => {
    await open(page, '?tab=list')
    const last = page
      .getByRole('region', { name: 'Incidents', exact: true })
      .getByRole('row')
      .last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    const bar = page.getByRole('navigation', { name: 'Views' })
    for (const [tab, heading] of [
      ['Actors', 'Who'],
      ['Rhythm', 'Rhythm'],
    ] as const) {
      await bar.getByRole('link', { name: tab, exact: true }).tap()
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport()
      await page.mouse.wheel(0, 2000)
      await expect(page.getByRole('heading', { name: heading, exact: true })).not.toBeInViewport()
    }
    await bar.getByRole('link', { name: 'Rhythm', exact: true }).tap()
    await expect(page.getByRole('heading', { name: 'Rhythm', exact: true })).toBeInViewport()
  })

  test('Back leads to where a tab was scrolled', async ({ page }) => {
    await open(page, '?tab=list')
    await page.mouse.wheel(0, 2000)
    const top = () => page.evaluate(() => window.scrollY)
    await expect.poll(top).toBe(2000)
    const bar = page.getByRole('navigation', { name: 'Views' })
    await bar.getByRole('link', { name: 'Rhythm', exact: true }).tap()
    await expect(page.getByRole('heading', { name: 'Rhythm', exact: true })).toBeInViewport()
    expect(await top()).toBeLessThan(2000)
    await page.goBack()
    await expect(page.getByRole('region', { name: 'Incidents', exact: true })).toBeVisible()
    await expect.poll(top).toBe(2000)
  })

  test('filters stand in a sheet that says what is left', async ({ page }) => {
    await open(page, '')
    await page.getByRole('button', { name: 'Filters', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await sheet.getByRole('link', { name: /^Rocket \d/ }).tap()
    await sheet.getByRole('button', { name: 'Place', exact: true }).tap()
    await sheet.getByRole('link', { name: /^Camp Taji \d/ }).tap()
    await expectView(page, '?place=camp-taji&type=rocket')
    await page.keyboard.press('Escape')
    const left = asked('?place=camp-taji&type=rocket').length
    await sheet.getByRole('button', { name: `Show ${left} incidents` }).tap()
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('button', { name: 'Filters (2 on)' })).toBeVisible()
    await expectCount(page, '?place=camp-taji&type=rocket')
  })

  test('an incident is the whole page; Back leads to the list', async ({ page }) => {
    await open(page, '?tab=list&type=rocket')
    await page.getByRole('link', { name: 'Rockets hit Camp Taji' }).tap()
    const detail = page.getByRole('dialog', { name: 'Rockets hit Camp Taji' })
    const box = await detail.boundingBox()
    expect(box?.x).toBe(0)
    expect(box?.width).toBe(390)
    await page.goBack()
    await expect(detail).toHaveCount(0)
    await expectView(page, '?tab=list&type=rocket')
  })

  test('a day is picked and a place is picked by a tap', async ({ page }) => {
    await open(page, '?tab=calendar')
    const day = page.getByRole('gridcell').getByRole('link', { name: / 3 August 2020/ })
    await day.getByText('3', { exact: true }).tap()
    await expectView(page, '?from=2020-08-03&tab=calendar&to=2020-08-03')
    await open(page, '')
    await page.getByRole('link', { name: /^Green Zone \d/ }).tap()
    await expectView(page, '?place=green-zone')
  })
})

for (const width of [320, 360, 390, 820]) {
  test(`nothing makes the page scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const { query } of TABS) {
      await open(page, query)
      expect(await widthOverflow(page), query).toBe(0)
    }
    await open(page, '?incident=2020-07-23-ied-convoy&month=2020-07&type=!rocket&q=convoy')
    expect(await widthOverflow(page), 'an incident').toBe(0)
  })
}
