import type { ClaimField, ClaimStatus } from './codes.ts'
import type { Blame } from './dataset.ts'

/** What of a claim tells who is blamed. */
interface BlameClaim {
  readonly field: ClaimField
  readonly value: string | number
  readonly status: ClaimStatus
  readonly weak: boolean
  /** It lays blame for the campaign as a whole rather than for one incident. */
  readonly collective: boolean
}

/** Who the claims of one incident blame for it, each actor once; a denied or contested blame is disputed. */
export function blamedIn(claims: readonly BlameClaim[]): Blame[] {
  const specific = claims.filter((claim) => claim.field === 'attributed-to' && !claim.collective)
  const blaming = specific.filter((claim) => !claim.weak && claim.status !== 'denied')
  const actorIds = new Set(blaming.map((claim) => String(claim.value)))
  return [...actorIds].map((actorId) => ({
    actorId,
    disputed: specific.some((claim) => claim.value === actorId && isDisputing(claim)),
  }))
}

/** Who the claims of one incident say claimed it: those that are neither weak nor denied. */
export function claimantsIn(claims: readonly BlameClaim[]): string[] {
  const claiming = claims.filter(
    ({ field, weak, status }) => field === 'claimed-by' && !weak && status !== 'denied',
  )
  return [...new Set(claiming.map((claim) => String(claim.value)))]
}

/** Whether a claim denies or contests what it speaks of. */
export function isDisputing({ status }: Pick<BlameClaim, 'status'>): boolean {
  return status === 'denied' || status === 'contested'
}
