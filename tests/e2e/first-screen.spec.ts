import type { Page } from '@playwright/test'

import { desktopTest as test, expect, expectCount, listed, region, visit } from './app.ts'
import { asked } from './oracle.ts'

const WINDOWS = [
  { width: 1440, height: 900, rows: 6 },
  { width: 1366, height: 650, rows: 4 },
]

/** A view of each kind of filter, with its first incident. */
const FILTERED = [
  '?month=2020-09',
  '?from=2020-09-18&to=2020-09-18',
  '?type=other',
  '?target=diplomatic-mission',
  '?place=nasiriyah',
  '?admin1=babil',
  '?actor=ahl-al-kahf',
  '?role=claimed',
  '?evidence=contested',
  '?harm=killed',
  '?q=taji',
]

/** How many rows of the list are wholly in the window. */
function rowsInWindow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const frame = document.querySelector('.list-scroll')?.getBoundingClientRect()
    const rows = [...document.querySelectorAll('#incidents tbody tr:has(td)')]
    return rows.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return top >= (frame?.top ?? NaN) && bottom <= Math.min(frame?.bottom ?? NaN, innerHeight)
    }).length
  })
}

for (const { rows, ...viewport } of WINDOWS) {
  test(`map, calendar and ${rows} incidents are in a window of ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await expectCount(page, '')
    for (const part of ['map', 'calendar', 'list'] as const) {
      await expect(region(page, part)).toBeInViewport({ ratio: 1 })
    }
    expect(await rowsInWindow(page)).toBeGreaterThanOrEqual(rows)
    for (const place of ['Erbil International Airport', 'Jraischan crossing']) {
      await expect(
        region(page, 'map').getByRole('button', { name: new RegExp(`: ${place} `) }),
      ).toBeInViewport({ ratio: 1 })
    }
  })

  test(`after each kind of filter its first incident is in a window of ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    for (const query of FILTERED) {
      await visit(page, '')
      await expectCount(page, '')
      await listed(page).last().scrollIntoViewIfNeeded()
      await visit(page, query)
      await expectCount(page, query)
      const [first] = asked(query)
      const link = listed(page).first().getByRole('link')
      await expect(link).toHaveText(first?.title ?? '')
      await expect(link).toBeInViewport({ ratio: 1 })
    }
  })
}
