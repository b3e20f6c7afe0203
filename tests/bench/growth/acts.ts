import type { Browser, Locator, Page } from '@playwright/test'

import { quantile } from '../measure.ts'
import type { Watched } from './watch.ts'

/** What a reader would feel, in milliseconds. */
export interface PageFigures {
  /** Acts, from input to paint. */
  readonly median: number
  readonly worst: number
  /** Work of the page's main thread for the most costly act, which other work on the machine does not lengthen. */
  readonly work: number
  /** Worst frame while something is dragged or scrolled. */
  readonly dayDrag: number
  readonly mapDrag: number
  readonly scroll: number
  readonly heapMb: number
}

interface Act {
  readonly duration: number
  readonly work: number
}

const PATIENCE_MS = 120_000
const MEGABYTE = 2 ** 20
const STEPS = 40
const SETTLE_FRAMES = 20

/** Opens a page and does what readers do: types, months, days, drags, a scroll. */
export async function actOnPage(browser: Browser, address: string): Promise<PageFigures> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(address)
  await page.locator('.list-table tbody tr a').first().waitFor()
  await rest(page)
  const acts = await click(page, linksOf(page))
  const dayDrag = await dragOver(page, page.locator('.calendar-grid tbody'))
  const mapDrag = await dragOver(page, page.locator('.map-canvas'))
  const scroll = await scrollList(page)
  const heapMb = await heapOf(page)
  await page.close()
  const durations = acts.map(({ duration }) => duration)
  const [median, worst] = [quantile(durations, 0.5), quantile(durations, 1)]
  const work = Math.max(...acts.map((act) => act.work))
  return { median, worst, work, dayDrag, mapDrag, scroll, heapMb }
}

/** Each link is clicked twice: on and off again. */
function linksOf(page: Page): readonly Locator[] {
  const types = page.locator('.facet-options:not(.month-options) .option-pick')
  const months = page.locator('.month-options .option-pick')
  const days = page.locator('.calendar-cell .calendar-day[data-day]')
  const links = [types.nth(0), types.nth(1), months.nth(1), months.nth(2), days.nth(4), days.nth(9)]
  return links.flatMap((link) => [link, link])
}

/** Acts from input to paint, and what they cost the main thread. */
async function click(page: Page, links: readonly Locator[]): Promise<readonly Act[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const workDone = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  const acts: Act[] = []
  for (const link of links) {
    await link.scrollIntoViewIfNeeded()
    await rest(page)
    await seen(page)
    const before = await workDone()
    await link.click({ noWaitAfter: true })
    await rest(page)
    const work = ((await workDone()) - before) * 1000
    acts.push({ duration: (await seen(page)).interaction, work })
  }
  return acts
}

/** Drags from the middle of an element a fifth of it along and down; the worst frame until the button is let go. */
async function dragOver(page: Page, element: Locator): Promise<number> {
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (box === null) throw new Error('There is nothing to drag over.')
  const height = Math.min(box.height, 600)
  const [x, y] = [box.x + box.width / 2, box.y + height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await rest(page)
  await seen(page)
  await page.mouse.move(x + box.width / 5, y + height / 5, { steps: STEPS })
  const { frame } = await seen(page)
  await page.mouse.up()
  await rest(page)
  return frame
}

async function scrollList(page: Page): Promise<number> {
  await page.locator('.list-table').scrollIntoViewIfNeeded()
  await rest(page)
  await seen(page)
  for (let step = 0; step < STEPS; step++) await page.mouse.wheel(0, 400)
  await rest(page)
  return (await seen(page)).frame
}

function seen(page: Page): Promise<Watched> {
  return page.evaluate(() => window.seen?.() ?? { interaction: Number.NaN, frame: Number.NaN })
}

/** Waits until the browser has painted some frames and has nothing left to do. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve)
      })
    }
    await new Promise((resolve) => {
      requestIdleCallback(resolve)
    })
  }, SETTLE_FRAMES)
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / MEGABYTE
}
