import type { Columns } from '#data/columns.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import { tally } from '#analysis/tally/pass.ts'

import { crossfilterEngine } from './crossfilter.ts'
import type { Engine } from './engine.ts'
import { head, line } from './markdown.ts'
import { demandAgreement, quantile, runSeries, runWarm, type Run } from './measure.ts'
import { naiveEngine } from './naive.ts'
import { brushSeries, mixedSeries } from './series.ts'
import { syntheticTable } from './table.ts'

/** The naive way is slow: on large tables it answers only the first steps. */
const SIZES = [
  { rows: 1_000, naiveSteps: 60 },
  { rows: 100_000, naiveSteps: 20 },
  { rows: 1_000_000, naiveSteps: 6 },
] as const
const STEPS = 60
const ROUNDS = 3

const MIXED_HEAD = ['rows', 'engine', 'steps', 'median ms', 'p95 ms', 'median ×', 'p95 ×']
const BRUSH_HEAD = ['rows', 'over', 'engine', 'median ms', 'p95 ms', 'worst ms']

/** Takes all engines through both series at each size; the report as Markdown tables. */
export function benchTally(): readonly string[] {
  const mixed: string[] = []
  const brush: string[] = []
  for (const { rows, naiveSteps } of SIZES) {
    const columns = syntheticTable(rows)
    const engines = [tallyEngine(columns), crossfilterEngine(columns)]
    mixed.push(...compareMixed(columns, engines, naiveSteps))
    brush.push(...compareBrush(columns, engines))
  }
  return [...head(MIXED_HEAD), ...mixed, '', ...head(BRUSH_HEAD), ...brush]
}

function tallyEngine(columns: Columns): Engine {
  return {
    name: 'tally',
    apply: (filter) => {
      const { visible, counts } = tally(columns, filter)
      const { inRole, ...listed } = counts
      return { visible, counts: { ...listed, ...inRole } }
    },
  }
}

function compareMixed(columns: Columns, engines: readonly Engine[], naiveSteps: number): string[] {
  const steps = mixedSeries(columns, STEPS)
  const runs = engines.map((engine) => runWarm(engine, steps, ROUNDS))
  runs.push(runSeries(naiveEngine(columns), steps.slice(0, naiveSteps)))
  const [ours] = runs
  if (ours === undefined) return []
  for (const run of runs) demandAgreement(steps, ours, run)
  return runs.map((run) =>
    line([
      columns.rows,
      run.engine,
      run.times.length,
      inMs(run, 0.5),
      inMs(run, 0.95),
      ratio(run, ours, 0.5),
      ratio(run, ours, 0.95),
    ]),
  )
}

function compareBrush(columns: Columns, engines: readonly Engine[]): string[] {
  const narrowed = { ...EMPTY_FILTER, type: { include: ['type-1', 'type-2'], exclude: [] } }
  const bases = [
    { over: 'all rows', filter: EMPTY_FILTER },
    { over: 'two types', filter: narrowed },
  ]
  return bases.flatMap(({ over, filter }) => {
    const steps = brushSeries(columns, STEPS, filter)
    const runs = engines.map((engine) => runWarm(engine, steps, ROUNDS))
    const [ours] = runs
    if (ours === undefined) return []
    for (const run of runs) demandAgreement(steps, ours, run)
    return runs.map((run) =>
      line([columns.rows, over, run.engine, inMs(run, 0.5), inMs(run, 0.95), inMs(run, 1)]),
    )
  })
}

function inMs({ times }: Run, share: number): string {
  return quantile(times, share).toFixed(2)
}

function ratio(run: Run, ours: Run, share: number): string {
  return (quantile(run.times, share) / quantile(ours.times, share)).toFixed(1)
}
