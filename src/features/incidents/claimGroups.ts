import { isPreferred } from '#analysis/scope/isPreferred.ts'
import { inReadingOrder } from '#analysis/scope/ordered.ts'
import { CLAIM_FIELDS, type ClaimField } from '#domain/codes.ts'
import type { Claim, Incident, Source } from '#domain/dataset.ts'

/** One value of a field with those who say it, founding documents first, then by day. */
interface Saying {
  readonly claim: Claim
  readonly sources: readonly Source[]
  /** Whether any of them counts. */
  readonly counted: boolean
  /** Whether this is the value shown for the incident. */
  readonly preferred: boolean
}

/** All that is said of one field. */
export interface FieldGroup {
  readonly field: ClaimField
  readonly sayings: readonly Saying[]
  /** Whether every source of the field counts. */
  readonly whole: boolean
}

/** The claims of an incident by field, in the order of `CLAIM_FIELDS`; fields of which nothing is said are left out. */
export function groupsOf(
  claims: readonly Claim[],
  incident: Incident,
  sources: ReadonlyMap<string, Source>,
  counts: (sourceId: string) => boolean,
): readonly FieldGroup[] {
  return CLAIM_FIELDS.map((field) => {
    const ofField = claims.filter((claim) => claim.field === field)
    const sayings = inReadingOrder(ofField, sources).map((claim) => ({
      claim,
      sources: claim.sourceIds.flatMap((id) => sources.get(id) ?? []).toSorted(byOriginThenDay),
      counted: claim.sourceIds.some(counts),
      preferred: claim.sourceIds.some(counts) && isPreferred(claim, incident),
    }))
    return { field, sayings, whole: ofField.every(({ sourceIds }) => sourceIds.every(counts)) }
  }).filter(({ sayings }) => sayings.length > 0)
}

const UNDATED = Number.MAX_SAFE_INTEGER

function byOriginThenDay(a: Source, b: Source): number {
  return (
    Number(b.foundingDocument) - Number(a.foundingDocument) ||
    (a.published ?? UNDATED) - (b.published ?? UNDATED)
  )
}
