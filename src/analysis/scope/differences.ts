import { CLAIM_FIELDS, TARGET_KINDS, type ClaimField } from '#domain/codes.ts'
import { isDisputing } from '#domain/blame.ts'
import type { Claim, Place, Source } from '#domain/dataset.ts'

import { inReadingOrder, saysSomething } from './ordered.ts'
import { holds } from './within.ts'

/** A field on which accounts differ, with the claims of it, one for each version, as they are read. */
export interface Difference {
  readonly field: ClaimField
  readonly versions: readonly Claim[]
  /** Sources that report an attack, where the versions only deny that it was one or call it something else. */
  readonly reporters: readonly string[]
}

/** What two accounts are compared by. */
interface Known {
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, Place>
}

/**
 * Where the claims of one incident differ: a field has two versions, of which one is contested or denied or which
 * cannot both be right. A finer place inside another is no difference, nor is another wording, nor blame for the
 * campaign.
 */
export function differencesIn(
  claims: readonly Claim[],
  { sources, places }: Known,
): readonly Difference[] {
  const told = claims.filter((claim) => saysSomething(claim) && !claim.collective)
  return CLAIM_FIELDS.map((field) => {
    const ofField = told.filter((claim) => claim.field === field)
    const versions = inReadingOrder(merged(ofField), sources)
    return { field, versions, reporters: field === 'is-attack' ? reportersIn(told) : [] }
  }).filter(
    (difference) =>
      hasTwoSides(difference) &&
      (difference.versions.some(isDisputing) ||
        clash(difference.field, difference.versions, places)),
  )
}

/** Whether two things are said: two values, or one that some give and others deny. */
function hasTwoSides({ versions, reporters }: Difference): boolean {
  if (versions.length === 0) return false
  const sides = new Set(versions.map(({ value, status }) => `${value} ${status === 'denied'}`))
  return sides.size + (reporters.length > 0 ? 1 : 0) > 1
}

/**
 * Who reports an attack, where all that is said of whether it was one is a denial, or one single other account.
 * A source that only relays the denial, with its day, reports none; nor does one whose own account it is.
 */
function reportersIn(told: readonly Claim[]): readonly string[] {
  const accounts = told.filter(({ field }) => field === 'is-attack')
  const denials = accounts.filter(({ status }) => status === 'denied')
  if (denials.length < accounts.length && accounts.length > 1) return []
  const relaying = new Set(denials.flatMap(({ sourceIds }) => sourceIds))
  const ownAccounts = new Set(
    accounts.filter((claim) => !denials.includes(claim)).flatMap(({ sourceIds }) => sourceIds),
  )
  const reporting = told.filter(({ field, status }) => field !== 'is-attack' && status !== 'denied')
  const ids = reporting.flatMap(({ field, sourceIds }) =>
    sourceIds.filter((id) => !ownAccounts.has(id) && !(field === 'date' && relaying.has(id))),
  )
  return [...new Set(ids)]
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
