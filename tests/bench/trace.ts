/** What is read of a trace, as Chromium's DevTools write it; times are in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly dur?: number
  readonly args: {
    readonly data?: {
      readonly timeDeltas?: readonly number[]
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[]
        readonly samples?: readonly number[]
      }
    }
  }
}

interface ProfileNode {
  readonly id: number
  readonly parent?: number
  readonly callFrame: { readonly functionName: string }
}

/** Milliseconds by name, the most first. */
type Shares = readonly (readonly [name: string, ms: number])[]

export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler']

/** Steps of the browser that do not hold each other. */
const STEPS = new Map([
  ['FunctionCall', 'script'],
  ['RunMicrotasks', 'script'],
  ['EvaluateScript', 'script'],
  ['FireAnimationFrame', 'script'],
  ['UpdateLayoutTree', 'style'],
  ['Layout', 'layout'],
  ['PrePaint', 'paint'],
  ['Paint', 'paint'],
  ['Layerize', 'paint'],
  ['Commit', 'paint'],
])

/** What of a trace goes to script, style, layout and paint; style and layout that a script asks for count in both. */
export function stepsOf(trace: string): Shares {
  const steps = eventsOf(trace).flatMap(({ name, dur = 0 }) => {
    const step = STEPS.get(name)
    return step === undefined ? [] : [{ step, ms: dur / 1000 }]
  })
  return sorted(steps.map(({ step, ms }) => [step, ms]))
}

/** Functions by the time that they take themselves, calls of others left out. */
export function functionsOf(trace: string): Shares {
  const chunks = eventsOf(trace).filter(({ name }) => name === 'ProfileChunk')
  const data = chunks.flatMap(({ args }) => args.data ?? [])
  const nodes = data.flatMap(({ cpuProfile }) => cpuProfile?.nodes ?? [])
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]))
  const samples = data.flatMap(({ cpuProfile, timeDeltas = [] }) =>
    (cpuProfile?.samples ?? []).map((id, at) => ({ id, ms: (timeDeltas[at] ?? 0) / 1000 })),
  )
  // The first sample holds the start of the profiler.
  const taken = samples.slice(1)
  return sorted(taken.map(({ id, ms }) => [names.get(id) ?? '(unknown)', ms])).filter(
    ([name]) => !/^\((root|idle|program)\)$/.test(name),
  )
}

function eventsOf(trace: string): readonly TraceEvent[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }
  return traceEvents
}

function sorted(parts: readonly (readonly [string, number])[]): Shares {
  const sums = new Map<string, number>()
  for (const [name, ms] of parts) sums.set(name, (sums.get(name) ?? 0) + ms)
  return [...sums].toSorted(([, a], [, b]) => b - a)
}
