import { CLAIM_FIELDS, type ClaimField } from '#domain/codes.ts'
import type { Claim, Incident } from '#domain/dataset.ts'

import { saysSomething } from './ordered.ts'

/** Fields that a reader may look for. Every record has a day, and that it was an attack is said only where it is in doubt. */
const LOOKED_FOR = CLAIM_FIELDS.filter((field) => field !== 'date' && field !== 'is-attack')

/**
 * What no source says of an incident; blame for the campaign as a whole is not blame for it. A target that is
 * shown is not listed, as it was inferred.
 */
export function missingFields(
  claims: readonly Claim[],
  { target }: Pick<Incident, 'target'>,
): readonly ClaimField[] {
  const told = claims.filter((claim) => saysSomething(claim) && !claim.collective)
  return LOOKED_FOR.filter(
    (field) =>
      !told.some((claim) => claim.field === field) && (field !== 'target' || target === null),
  )
}
