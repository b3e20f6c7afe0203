import type { Claim, Dataset, Evidence, Incident } from '#domain/dataset.ts'
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

/** Two sides set against each other; incidents are in the order of the dataset. */
export interface Comparison {
  readonly both: readonly SharedIncident[]
  readonly onlyFirst: readonly Incident[]
  readonly onlySecond: readonly Incident[]
  /** Those of both for which the sides do not give the same days. */
  readonly daysDiffer: readonly SharedIncident[]
}

/**
 * Sets two sides against each other, each a source (by id), or the group `founding` or `outside`. A side has
 * an incident when any claim about it cites the side, be it to report, to contest or to deny it.
 * The dataset must be whole: a claim's day is counted from the record's own.
 */
export function compareSources(
  { incidents }: Dataset,
  evidence: Evidence,
  [first, second]: Pair<string>,
): Comparison {
  const told = incidents.map((incident) => {
    const claims = evidence.claims.get(incident.id) ?? []
    return { incident, a: citing(claims, first, evidence), b: citing(claims, second, evidence) }
  })
  const both = told
    .filter(({ a, b }) => a.length > 0 && b.length > 0)
    .map(({ incident, a, b }): SharedIncident => ({
      incident,
      days: [daysIn(a, incident), daysIn(b, incident)],
      places: [placesIn(a), placesIn(b)],
    }))
  return {
    both,
    onlyFirst: told.filter(({ a, b }) => a.length > 0 && b.length === 0).map(incidentOf),
    onlySecond: told.filter(({ a, b }) => a.length === 0 && b.length > 0).map(incidentOf),
    daysDiffer: both.filter(({ days }) => differ(days)),
  }
}

/** Whether both sides say something, and not the same. */
export function differ<Value>([a, b]: Pair<readonly Value[]>): boolean {
  if (a.length === 0 || b.length === 0) return false
  return a.length !== b.length || a.some((value) => !b.includes(value))
}

/** The claims that cite a side. */
function citing(claims: readonly Claim[], side: string, { sources }: Evidence): readonly Claim[] {
  const isOf = (id: string): boolean => {
    if (side === 'founding') return sources.get(id)?.foundingDocument === true
    if (side === 'outside') return sources.get(id)?.foundingDocument === false
    return id === side
  }
  return claims.filter(({ sourceIds }) => sourceIds.some(isOf))
}

/** The days of the reports, from how far they are off the record's own day. */
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
