import type { Browser } from '@playwright/test'

import { quantile } from '../measure.ts'

const UPDATES = 7
/** The first changes of state warm up. */
const WARM_UP = 2
const PATIENCE_MS = 600_000

/** Median milliseconds that the map of a page takes from one state to the other, until it is painted. */
export async function updateTimes(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(address)
  await page.locator('.leaflet-container').waitFor()
  await page.waitForFunction(() => window.updateMap !== undefined)
  const times: number[] = []
  for (let update = 0; update < UPDATES; update++) {
    times.push(await page.evaluate(() => window.updateMap?.() ?? Number.NaN))
  }
  await page.close()
  return quantile(times.slice(WARM_UP), 0.5)
}
