import { visit, type Stage } from './browser.ts'
import { head, line } from './markdown.ts'
import { quantile } from './measure.ts'
import { PAGE_NAMES, TITLES, type PageName } from './names.ts'
import type { LoadSight } from './probe/load.ts'

const ROUNDS = 7

/** What each figure is called: milliseconds, then a score and kB. */
const FIGURES: Readonly<Record<keyof LoadSight, string>> = {
  firstPaint: 'first paint',
  content: 'content visible',
  largestPaint: 'LCP',
  blocking: 'blocking time',
  ready: 'ready',
  shift: 'layout shift',
  size: 'kB received',
}
const KEYS = Object.keys(FIGURES) as readonly (keyof LoadSight)[]

/** Largest paint of TimeMap, and HTML alone in the same run, on the machine where both were measured; ms. */
const TIMEMAP = { largestPaint: 3320, html: 650 }

/** Loads the pages in turn, each time as a first visitor on a slow device and line; the report as Markdown. */
export async function benchLoad(stage: Stage): Promise<readonly string[]> {
  const sights = new Map<PageName, LoadSight[]>(PAGE_NAMES.map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of PAGE_NAMES) sights.get(name)?.push(await loadOnce(stage, name))
  }
  const median = (name: PageName, key: keyof LoadSight) =>
    quantile(valuesOf(sights.get(name) ?? [], key), 0.5)
  const floor = median('html', 'content')
  const timeMap = (TIMEMAP.largestPaint * floor) / TIMEMAP.html
  return [
    ...head(['page', ...KEYS.map((key) => FIGURES[key])]),
    ...PAGE_NAMES.map((name) =>
      line([
        TITLES[name],
        ...KEYS.map((key) => spread(valuesOf(sights.get(name) ?? [], key), key)),
      ]),
    ),
    '',
    `Content visible: ${(median('near-daily', 'content') / floor).toFixed(2)} × HTML alone. ` +
      `LCP: ${(median('near-daily', 'largestPaint') / timeMap).toFixed(2)} × TimeMap's, scaled to this run.`,
  ]
}

async function loadOnce(stage: Stage, name: PageName): Promise<LoadSight> {
  const { page, close } = await visit(stage, name, { slowLine: true })
  const sight = await page.evaluate(() => window.bench.loadSight())
  await close()
  for (const key of KEYS) {
    if (Number.isNaN(sight[key])) throw new Error(`${name}: the load shows no ${FIGURES[key]}`)
  }
  return sight
}

function valuesOf(sights: readonly LoadSight[], key: keyof LoadSight): readonly number[] {
  return sights.map((sight) => sight[key])
}

/** Median and quartiles. */
function spread(values: readonly number[], key: keyof LoadSight): string {
  const digits = key === 'shift' ? 3 : 0
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
    quantile(values, share).toFixed(digits),
  )
  return low === high ? `${middle}` : `${middle} (${low}–${high})`
}
