import { TARGET_KINDS, type TargetKind } from '#domain/codes.ts'
import { blamedIn, claimantsIn } from '#domain/blame.ts'
import type { Claim, Incident, Place, Source } from '#domain/dataset.ts'
import { overlap, parseDay, type DayRange } from '#domain/day.ts'
import { placeMatchOf } from '#domain/placeMatch.ts'
import { inferredFrom } from '#domain/target.ts'

import { byStrength } from './strength.ts'

/** What is known beside the claims of one incident. */
export interface Surroundings {
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, Place>
  readonly coverage: DayRange
}

/**
 * An incident as the claims that are left tell it: a value stays while any claim for it is left, else the
 * strongest left is taken, else it is not reported. `before` are all its claims, `left` those that count.
 */
export function resolveIncident(
  incident: Incident,
  before: readonly Claim[],
  left: readonly Claim[],
  around: Surroundings,
): Incident {
  const standing = byStrength(
    left.filter(({ status }) => status !== 'denied'),
    around.sources,
  )
  const values = (field: Claim['field']): readonly Claim['value'][] =>
    standing.filter((claim) => claim.field === field).map(({ value }) => value)
  const placed = { ...incident, ...placeLeft(incident, standing, around.places) }
  return {
    ...placed,
    ...dateLeft(incident, values('date'), around.coverage),
    target: targetLeft(placed, before, values('target'), around.places),
    killed: tollLeft(incident.killed, values('killed')),
    injured: tollLeft(incident.injured, values('injured')),
    claimedBy: claimantsIn(left),
    blamed: blamedIn(left),
  }
}

/** The day stays unless it was claimed and no longer is, and another day inside the coverage is. */
function dateLeft(
  incident: Incident,
  values: readonly Claim['value'][],
  coverage: DayRange,
): Pick<Incident, 'date' | 'span'> {
  const days = values.flatMap((value) => parseDay(String(value)) ?? [])
  const strongest = days.find((day) => overlap({ from: day, to: day }, coverage) !== undefined)
  if (strongest === undefined || days.includes(incident.date)) {
    return { date: incident.date, span: incident.span }
  }
  return { date: strongest, span: { from: strongest, to: strongest } }
}

function placeLeft(
  incident: Incident,
  standing: readonly Claim[],
  places: ReadonlyMap<string, Place>,
): Pick<Incident, 'placeId' | 'wherePrec' | 'placeMatch'> {
  const claims = standing.filter(({ field }) => field === 'place')
  const kept = claims.filter(({ value }) => value === incident.placeId)
  if (kept.length > 0) {
    const { placeId, wherePrec } = incident
    return { placeId, wherePrec, placeMatch: placeMatchOf(kept) }
  }
  const place = incident.placeId === null ? undefined : places.get(String(claims[0]?.value))
  if (place === undefined) return { placeId: null, wherePrec: 6, placeMatch: 'none' }
  return {
    placeId: place.id,
    wherePrec: place.wherePrec,
    placeMatch: placeMatchOf(claims.filter(({ value }) => value === place.id)),
  }
}

/**
 * A kind of target stands on the claims that name it. Where none ever did, it was read from the words of the
 * claims and stands while any of those is left. Without either it stands if it can be inferred.
 */
function targetLeft(
  { target, type, placeId }: Incident,
  before: readonly Claim[],
  values: readonly Claim['value'][],
  places: ReadonlyMap<string, Place>,
): TargetKind | null {
  if (target === null || values.includes(target)) return target
  const named = before.some(({ field, value }) => field === 'target' && value === target)
  const inWords = values.some((value) => value !== 'not-reported' && kindOf(value) === undefined)
  if (!named && inWords) return target
  const other = values.map(kindOf).find((kind) => kind !== undefined)
  if (other !== undefined) return other
  const inferred = inferredFrom(target, type, places.get(placeId ?? '')?.kind)
  return inferred === undefined ? null : target
}

function kindOf(value: Claim['value']): TargetKind | undefined {
  return TARGET_KINDS.find((kind) => kind === value)
}

function tollLeft(toll: number | null, values: readonly Claim['value'][]): number | null {
  if (toll === null || values.includes(toll)) return toll
  return values.find((value) => typeof value === 'number') ?? null
}
