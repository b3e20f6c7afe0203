import type { Filter } from '#state/filter.ts'

import type { CountKey } from '../unit/analysis/tally/naive.ts'

/** Rows shown, and rows by code of each facet with that facet's own filter left out. */
export interface Answer {
  readonly visible: number
  readonly counts: Readonly<Record<CountKey, Uint32Array>>
}

/** A way to count: given the next filter of a series, it answers. */
export interface Engine {
  readonly name: string
  readonly apply: (filter: Filter) => Answer
}

/** Where two answers differ, as a sentence; `undefined` when they are the same. */
export function difference(a: Answer, b: Answer): string | undefined {
  if (a.visible !== b.visible) return `visible: ${a.visible} and ${b.visible}`
  for (const key of Object.keys(a.counts) as readonly CountKey[]) {
    const code = a.counts[key].findIndex((count, at) => count !== b.counts[key][at])
    if (code >= 0) return `${key} ${code}: ${a.counts[key][code]} and ${b.counts[key][code]}`
    if (a.counts[key].length !== b.counts[key].length) return `${key}: not the same length`
  }
  return undefined
}
