import type { Step } from './series.ts'
import { difference, type Answer, type Engine } from './engine.ts'

/** How long each step of a series took in milliseconds, and what was answered. */
export interface Run {
  readonly engine: string
  readonly times: readonly number[]
  readonly answers: readonly Answer[]
}

/** Takes an engine through a series of filters, each on top of the one before. */
export function runSeries(engine: Engine, steps: readonly Step[]): Run {
  const times: number[] = []
  const answers = steps.map(({ filter }) => {
    const start = performance.now()
    const answer = engine.apply(filter)
    times.push(performance.now() - start)
    return answer
  })
  return { engine: engine.name, times, answers }
}

/**
 * Runs a series once to warm up, then `rounds` times for the record: each step counts at its fastest,
 * so that what else the machine does weighs less.
 */
export function runWarm(engine: Engine, steps: readonly Step[], rounds: number): Run {
  const warmUp = runSeries(engine, steps)
  const runs = Array.from({ length: rounds }, () => runSeries(engine, steps))
  for (const run of runs) demandAgreement(steps, warmUp, run)
  const times = steps.map((_, at) => Math.min(...runs.map((run) => run.times[at] ?? Infinity)))
  return { ...warmUp, times }
}

/** Stops the bench when two runs answer a step differently. */
export function demandAgreement(steps: readonly Step[], a: Run, b: Run): void {
  steps.forEach(({ name }, at) => {
    const [one, other] = [a.answers[at], b.answers[at]]
    if (one === undefined || other === undefined) return
    const found = difference(one, other)
    if (found === undefined) return
    throw new Error(`${a.engine} and ${b.engine} differ at step ${at}, ${name}: ${found}`)
  })
}

/** The time that a share of the steps stays within; 0.5 is the median. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
}
