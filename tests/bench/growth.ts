import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

import { chromium, type Browser } from '@playwright/test'

import { findOrInstallBrowser } from '../e2e/browser.ts'
import { actOnPage, type PageFigures } from './growth/acts.ts'
import { updateTimes } from './growth/maps.ts'
import { serveGrowth } from './growth/serve.ts'

const SIZES = [66, 1000, 10_000, 100_000, 1_000_000]
/** A component for each of more points takes the peer minutes. */
const MOST_OF_PEER = 100_000
const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--js-flags=--max-old-space-size=6000']

const PAGE_HEAD = [
  'rows',
  'act median',
  'worst INP',
  'most work of an act',
  'drag over days, worst frame',
  'map drag, worst frame',
  'scroll, worst frame',
  'heap MB',
]
const MAP_HEAD = ['rows', 'map update, median', 'react-leaflet on canvas, median', 'factor']

/** Takes the views through growing numbers of incidents in a browser, and prints two tables in milliseconds. */
async function main(): Promise<void> {
  const site = await serveGrowth()
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ARGS })
  try {
    for (const text of await report(browser, site.address, sizesAsked())) print(text)
  } finally {
    await browser.close()
    await site.close()
  }
}

/** The sizes named on the command line, else all. */
function sizesAsked(): readonly number[] {
  const named = process.argv.slice(2).map(Number)
  return named.length === 0 ? SIZES : named
}

async function report(
  browser: Browser,
  address: string,
  sizes: readonly number[],
): Promise<readonly string[]> {
  const pages: string[] = []
  const maps: string[] = []
  for (const rows of sizes) {
    const figures = await actOnPage(browser, `${address}?rows=${rows}`)
    pages.push(line([rows, ...cellsOf(figures)]))
    maps.push(line([rows, ...(await compareMaps(browser, address, rows))]))
    print(`${pages.at(-1)}\n${maps.at(-1)}\n`)
  }
  const machine = `${cpus().length} cores\n`
  return [machine, '', ...table(PAGE_HEAD, pages), '', ...table(MAP_HEAD, maps)]
}

function cellsOf(figures: PageFigures): readonly (string | number)[] {
  const { median, worst, work, dayDrag, mapDrag, scroll, heapMb } = figures
  return [median, worst, work, dayDrag, mapDrag, scroll, heapMb].map((figure) => figure.toFixed(0))
}

async function compareMaps(
  browser: Browser,
  address: string,
  rows: number,
): Promise<readonly string[]> {
  const ours = await updateTimes(browser, `${address}?rows=${rows}&only=map`)
  if (rows > MOST_OF_PEER) return [ours.toFixed(1), '', '']
  const peer = await updateTimes(browser, `${address}?rows=${rows}&only=peer`)
  return [ours.toFixed(1), peer.toFixed(1), (ours / peer).toFixed(3)]
}

function table(titles: readonly string[], rows: readonly string[]): readonly string[] {
  return [line(titles), line(titles.map(() => '---')), ...rows]
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

function print(text: string): void {
  writeFileSync(process.stdout.fd, `${text}\n`)
}

await main()
