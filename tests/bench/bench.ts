import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { say } from '../e2e/machine.ts'
import { launch, type Stage } from './browser.ts'
import { benchLoad } from './load.ts'
import { buildPages, probeSource } from './pages.ts'
import { serve } from './server.ts'
import { touchPages } from './touch.ts'
import { touchReport, worstControl } from './touchReport.ts'
import { traceControl } from './worst.ts'

const PARTS = ['tally', 'load', 'touch'] as const
type Part = (typeof PARTS)[number]

const TOUCH_ROUNDS = 3

/** Measures the parts that the arguments name, all when there are none, and writes tables in Markdown. */
async function main(): Promise<void> {
  const parts = wantedParts(process.argv.slice(2))
  if (parts.includes('load') || parts.includes('touch')) {
    await onStage(async (stage) => {
      if (parts.includes('load')) report('Load', await benchLoad(stage))
      if (parts.includes('touch')) await benchTouch(stage)
    })
  }
  if (!parts.includes('tally')) return
  // Loaded only now: what else is loaded changes its speed.
  const { benchTally } = await import('./tally.ts')
  report('Tally', benchTally())
}

function wantedParts(args: readonly string[]): readonly Part[] {
  const unknown = args.filter((arg) => !PARTS.some((part) => part === arg))
  if (unknown.length > 0) {
    throw new Error(`npm run bench knows no "${unknown.join('", "')}": name ${PARTS.join(', ')}.`)
  }
  return args.length === 0 ? PARTS : PARTS.filter((part) => args.includes(part))
}

async function benchTouch(stage: Stage): Promise<void> {
  const touches = await touchPages(stage, TOUCH_ROUNDS)
  report('Touch', touchReport(touches))
  const desktop = touches.filter(({ page, phone }) => page === 'near-daily' && !phone)
  report('Trace', await traceControl(stage, worstControl(desktop)))
}

/** Builds and serves the pages and opens a browser for as long as the measuring takes. */
async function onStage(measure: (stage: Stage) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'near-daily-bench-'))
  const browser = await launch()
  try {
    await buildPages(folder, browser)
    const served = await serve(folder)
    await measure({ browser, origin: served.origin, probe: await probeSource() })
    served.close()
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

function report(title: string, lines: readonly string[]): void {
  say(['', `## ${title}`, '', ...lines].join('\n'))
}

await main()
