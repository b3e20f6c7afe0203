import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { visit, type Stage } from './browser.ts'
import { OUR_CONTROLS } from './controls.ts'
import { head, line } from './markdown.ts'
import { aim, use } from './touch.ts'
import { functionsOf, stepsOf, TRACE_CATEGORIES } from './trace.ts'

const KEPT = join(import.meta.dirname, '../../node_modules/.cache/near-daily-bench')
const FUNCTIONS = 15

/**
 * Uses the controls up to this one on a build that has the names of functions, and says what the last of them spends
 * its time on. Keeps the trace as a file that DevTools can open.
 */
export async function traceControl(stage: Stage, control: string): Promise<readonly string[]> {
  const { page, close } = await visit(stage, 'named')
  for (const each of OUR_CONTROLS) {
    await aim(page, each)
    if (each.name === control) break
    await use(page, each)
  }
  const traced = OUR_CONTROLS.find(({ name }) => name === control)
  if (traced === undefined)
    throw new Error(`this build has no control "${control}" at desktop width`)
  await stage.browser.startTracing(page, { categories: TRACE_CATEGORIES })
  // The profiler takes its time to start.
  await page.evaluate(() => window.bench.quiet())
  await page.evaluate(() => window.bench.arm())
  const { updated, interaction } = await use(page, traced)
  const trace = (await stage.browser.stopTracing()).toString()
  await close()
  mkdirSync(KEPT, { recursive: true })
  writeFileSync(join(KEPT, 'worst.json'), trace)
  const rows = [...stepsOf(trace), ...functionsOf(trace).slice(0, FUNCTIONS)]
  return [
    `Worst interaction: ${control}; while traced ${interaction} ms, updated after ${updated.toFixed(0)} ms. The trace is in node_modules/.cache/near-daily-bench/worst.json.`,
    '',
    ...head(['step or function', 'ms']),
    ...rows.map(([name, ms]) => line([name, ms.toFixed(1)])),
  ]
}
