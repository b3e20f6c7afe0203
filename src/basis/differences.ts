import { CLAIM_FIELDS, TARGET_KINDS, type ClaimField } from '#domain/codes.ts'
import type { Claim, Place, Source } from '#domain/dataset.ts'

import { inReadingOrder, saysSomething } from './ordered.ts'
import { holds } from './within.ts'

/** A field on which accounts differ, with the claims of it, one for each version, as they are read. */
export interface Difference {
  readonly field: ClaimField
  readonly versions: readonly Claim[]
}

/** What two accounts are compared by. */
interface Known {
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, Place>
}

/**
 * Where the claims of one incident differ: a field is contested or denied, or has two values that cannot both
 * be right. A finer place inside another is no difference, nor is another wording, nor blame for the campaign.
 */
export function differencesIn(
  claims: readonly Claim[],
  { sources, places }: Known,
): readonly Difference[] {
  const told = claims.filter((claim) => saysSomething(claim) && !claim.collective)
  return CLAIM_FIELDS.map((field) => {
    const ofField = told.filter((claim) => claim.field === field)
    return { field, versions: inReadingOrder(merged(ofField), sources) }
  }).filter(({ field, versions }) => versions.some(isDisputed) || clash(field, versions, places))
}

function isDisputed({ status }: Claim): boolean {
  return status === 'contested' || status === 'denied'
}

function clash(
  field: ClaimField,
  versions: readonly Claim[],
  places: ReadonlyMap<string, Place>,
): boolean {
  const values = versions.map(({ value }) => value)
  switch (field) {
    case 'munitions':
    case 'outcome':
    case 'is-attack':
      return false
    case 'target':
      return new Set(values.filter(isKindOfTarget)).size > 1
    case 'place':
      return apart(values.map((value) => places.get(String(value))))
    case 'date':
    case 'killed':
    case 'injured':
    case 'claimed-by':
    case 'attributed-to':
      return new Set(values).size > 1
  }
}

/** Targets in free words are told in other words by each source: only kinds of target can be compared. */
function isKindOfTarget(value: Claim['value']): boolean {
  return TARGET_KINDS.some((kind) => kind === value)
}

function apart(places: readonly (Place | undefined)[]): boolean {
  return places.some((a, index) =>
    places
      .slice(index + 1)
      .some((b) => a !== undefined && b !== undefined && !holds(a, b) && !holds(b, a)),
  )
}

/** Claims that say the same in the same way, as one. */
function merged(claims: readonly Claim[]): readonly Claim[] {
  const versions = new Map<string, Claim>()
  for (const claim of claims) {
    const key = [claim.value, claim.status, claim.weak].join()
    const earlier = versions.get(key)
    const sourceIds = new Set([...(earlier?.sourceIds ?? []), ...claim.sourceIds])
    versions.set(key, { ...(earlier ?? claim), sourceIds: [...sourceIds] })
  }
  return [...versions.values()]
}
