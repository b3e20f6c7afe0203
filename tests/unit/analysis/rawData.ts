import { readFileSync } from 'node:fs'

/** A record of `data/incidents.json`, as far as the tests of figures read it. */
export interface RawIncident {
  readonly id: string
  readonly date: string
  readonly type: string
  readonly founding: boolean
  readonly evidence: string
  readonly note: string
  readonly title: string
  readonly outsideSourceCount: number
  readonly possibleDuplicateOf: readonly string[]
  readonly claims: readonly {
    readonly field: string
    readonly value: string | number
    readonly status: string
    readonly sourceIds: readonly string[]
    readonly dayOffset: number | null
    readonly weak: boolean
    readonly note: string
  }[]
  readonly preferred: {
    readonly placeId: string | null
    readonly placeMatch: string
    readonly wherePrec: number
    readonly killed: number | null
    readonly injured: number | null
    readonly claimedBy: readonly string[]
  }
}

export interface RawSource {
  readonly id: string
  readonly publisher: string
  readonly published: string | null
  readonly kind: string
  readonly language: string
  readonly foundingDocument: boolean
}

export interface RawEvent {
  readonly id: string
  readonly date: string | null
  readonly dateEarliest: string
  readonly dateLatest: string
  readonly title: string
  readonly actorIds: readonly string[]
  readonly sourceIds: readonly string[]
  readonly disputes: readonly {
    readonly field: string
    readonly versions: readonly { readonly value: string; readonly sourceIds: readonly string[] }[]
  }[]
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))
}

export const rawIncidents = read('incidents') as readonly RawIncident[]
export const rawSources = read('sources') as readonly RawSource[]
export const rawEvents = read('context-events') as readonly RawEvent[]
export const rawMeta = read('meta') as {
  readonly coverage: { readonly from: string; readonly to: string }
}

/** Ids of the sources that a record's claims cite. */
export function citedBy({ claims }: RawIncident): ReadonlySet<string> {
  return new Set(claims.flatMap(({ sourceIds }) => sourceIds))
}

/** Every day of the coverage as `YYYY-MM-DD`. */
export function coveredDays(): readonly string[] {
  const days: string[] = []
  const day = new Date(`${rawMeta.coverage.from}T00:00:00Z`)
  while (day.toISOString().slice(0, 10) <= rawMeta.coverage.to) {
    days.push(day.toISOString().slice(0, 10))
    day.setUTCDate(day.getUTCDate() + 1)
  }
  return days
}
