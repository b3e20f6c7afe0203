import type { Blame, Claim } from './dataset.ts'

/** Whether a claim lays blame for the campaign as a whole rather than for one incident: its note starts so. */
export function isCollective({ field, note }: Pick<Claim, 'field' | 'note'>): boolean {
  return field === 'attributed-to' && note.startsWith('Collective')
}

/** Who the claims of one incident blame for it, each actor once; a denied or contested blame is disputed. */
export function blamedIn(claims: readonly Claim[]): Blame[] {
  const specific = claims.filter((claim) => claim.field === 'attributed-to' && !claim.collective)
  const blaming = specific.filter((claim) => !claim.weak && claim.status !== 'denied')
  const actorIds = new Set(blaming.map((claim) => String(claim.value)))
  return [...actorIds].map((actorId) => ({
    actorId,
    disputed: specific.some((claim) => claim.value === actorId && isDisputing(claim)),
  }))
}

/** Who the claims of one incident say claimed it: those that are neither weak nor denied. */
export function claimantsIn(claims: readonly Claim[]): string[] {
  const claiming = claims.filter(
    ({ field, weak, status }) => field === 'claimed-by' && !weak && status !== 'denied',
  )
  return [...new Set(claiming.map((claim) => String(claim.value)))]
}

/** Whether a claim denies or contests what it speaks of. */
export function isDisputing({ status }: Pick<Claim, 'status'>): boolean {
  return status === 'denied' || status === 'contested'
}
