import type { Claim, Dataset, Incident } from '#domain/dataset.ts'
import { addDays, type Day } from '#domain/day.ts'

/** What the two sides say of an incident that both report. */
export interface SharedIncident {
  readonly incident: Incident
  /** The days that each side gives, in order; empty when it gives none within a day of the record's. */
  readonly days: Pair<readonly Day[]>
  /** Ids of the places that each side names; empty when it names none. */
  readonly places: Pair<readonly string[]>
}

export type Pair<Value> = readonly [Value, Value]

/** Two sides compared; incidents are in the order of the dataset. */
export interface Comparison {
  readonly both: readonly SharedIncident[]
  readonly onlyFirst: readonly Incident[]
  readonly onlySecond: readonly Incident[]
  /** Those of `both` for which the sides give different days. */
  readonly daysDiffer: readonly SharedIncident[]
}

/**
 * Compares two sides, each a source (by id), or the group `founding` or `outside`. A side has an incident when
 * any claim about it cites the side, be it to report, to contest or to deny it.
 * The dataset must be complete: a claim's day is counted from the record's own.
 */
export function compareSources(dataset: Dataset, [first, second]: Pair<string>): Comparison {
  const cited = dataset.incidents.map((incident) => {
    const claims = dataset.claims.get(incident.id) ?? []
    return { incident, a: citing(claims, first, dataset), b: citing(claims, second, dataset) }
  })
  const both = cited
    .filter(({ a, b }) => a.length > 0 && b.length > 0)
    .map(({ incident, a, b }): SharedIncident => ({
      incident,
      days: [daysIn(a, incident), daysIn(b, incident)],
      places: [placesIn(a), placesIn(b)],
    }))
  return {
    both,
    onlyFirst: cited.filter(({ a, b }) => a.length > 0 && b.length === 0).map(incidentOf),
    onlySecond: cited.filter(({ a, b }) => a.length === 0 && b.length > 0).map(incidentOf),
    daysDiffer: both.filter(({ days }) => differ(days)),
  }
}

/** Whether both sides give a value, and not the same one. */
export function differ<Value>([a, b]: Pair<readonly Value[]>): boolean {
  if (a.length === 0 || b.length === 0) return false
  return a.length !== b.length || a.some((value) => !b.includes(value))
}

/** The claims that cite a side. */
function citing(claims: readonly Claim[], side: string, { sources }: Dataset): readonly Claim[] {
  const isOf = (id: string): boolean => {
    if (side === 'founding') return sources.get(id)?.foundingDocument === true
    if (side === 'outside') return sources.get(id)?.foundingDocument === false
    return id === side
  }
  return claims.filter(({ sourceIds }) => sourceIds.some(isOf))
}

/** The days that claims give; each is stored as its distance from the record's own day. */
function daysIn(claims: readonly Claim[], { date }: Incident): readonly Day[] {
  const offsets = new Set(claims.flatMap(({ dayOffset }) => dayOffset ?? []))
  return [...offsets].toSorted((a, b) => a - b).map((offset) => addDays(date, offset))
}

function placesIn(claims: readonly Claim[]): readonly string[] {
  const named = claims.filter(({ field, status }) => field === 'place' && status !== 'denied')
  return [...new Set(named.map(({ value }) => String(value)))]
}

function incidentOf({ incident }: { readonly incident: Incident }): Incident {
  return incident
}
