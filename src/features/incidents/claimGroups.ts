import { isPreferred } from '#analysis/scope/isPreferred.ts'
import { bySourceOrder, inReadingOrder } from '#analysis/scope/ordered.ts'
import { CLAIM_FIELDS, type ClaimField } from '#domain/codes.ts'
import type { Claim, Incident, Source } from '#domain/dataset.ts'

/** One value of a field with its sources, original sources first, then by date. */
interface ClaimedValue {
  readonly claim: Claim
  readonly sources: readonly Source[]
  /** Whether any of them counts. */
  readonly counted: boolean
  /** Whether this is the value shown for the incident. */
  readonly preferred: boolean
}

/** Every claim about one field. */
export interface FieldGroup {
  readonly field: ClaimField
  readonly values: readonly ClaimedValue[]
  /** Whether every source of the field counts. */
  readonly allCount: boolean
}

/** The claims of an incident by field, in the order of `CLAIM_FIELDS`; fields without a claim are left out. */
export function groupsOf(
  claims: readonly Claim[],
  incident: Incident,
  sources: ReadonlyMap<string, Source>,
  counts: (sourceId: string) => boolean,
): readonly FieldGroup[] {
  return CLAIM_FIELDS.map((field) => {
    const ofField = claims.filter((claim) => claim.field === field)
    const values = inReadingOrder(ofField, sources).map((claim) => ({
      claim,
      sources: claim.sourceIds.flatMap((id) => sources.get(id) ?? []).toSorted(bySourceOrder),
      counted: claim.sourceIds.some(counts),
      preferred: claim.sourceIds.some(counts) && isPreferred(claim, incident),
    }))
    return { field, values, allCount: ofField.every(({ sourceIds }) => sourceIds.every(counts)) }
  }).filter(({ values }) => values.length > 0)
}
