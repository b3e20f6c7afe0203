import type { Page } from '@playwright/test'

import type { Control } from './control.ts'

/** The chart of days, in pixels: a day, and from its left edge to shortly before 3 August. */
const DAY = (980 - 30 - 50) / 70
const START = 30 + 11 * DAY - 2
const HEIGHT = 60

const CLEAR = { name: 'clear all', query: '', target: (page: Page) => page.locator('#reset') }

async function brush16Days(page: Page): Promise<void> {
  const chart = await page.locator('#days svg').boundingBox()
  const from = (chart?.x ?? 0) + START
  const y = (chart?.y ?? 0) + HEIGHT
  await page.mouse.down()
  await page.mouse.move(from + 8 * DAY, y)
  await page.mouse.move(from + 16 * DAY, y)
  await page.evaluate(() => window.bench.arm())
  await page.mouse.up()
}

/** Every kind of control of the dc.js page. */
export const PEER_CONTROLS: readonly Control[] = [
  {
    name: 'month',
    query: '?month=2020-08',
    target: (page) => page.locator('#month g.row').filter({ hasText: '2020-08' }).locator('rect'),
  },
  CLEAR,
  {
    name: 'type',
    query: '?type=rocket',
    target: (page) => page.locator('#type text.pie-slice').filter({ hasText: /^rocket$/ }),
  },
  CLEAR,
  {
    name: 'place',
    query: '?place=camp-taji',
    target: (page) => page.locator('#place g.row').filter({ hasText: 'Camp Taji' }).locator('rect'),
  },
  CLEAR,
  {
    name: 'range of days',
    query: '?from=2020-08-03&to=2020-08-18',
    target: (page) => page.locator('#days svg'),
    at: { x: START, y: HEIGHT },
    act: brush16Days,
  },
  CLEAR,
  {
    name: 'place on the map',
    query: '?place=erbil-airport',
    target: (page) => page.locator('#map .marker-erbil-international-airport'),
  },
  CLEAR,
  {
    name: 'order of the list',
    query: '?sort=place',
    target: (page) => page.locator('#rows [data-key="place"]'),
  },
]
