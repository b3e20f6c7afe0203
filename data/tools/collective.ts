import type { ClaimRecord } from '#data/schema-incident.ts'

/** Whether a claim lays blame on the campaign as a whole rather than for one incident: its note starts so. */
export function isCollective({ field, note }: ClaimRecord): boolean {
  return field === 'attributed-to' && note.startsWith('Collective')
}

/** The claims with what their notes tell of collective blame. */
export function withCollective(
  claims: readonly ClaimRecord[],
): (ClaimRecord & { readonly collective: boolean })[] {
  return claims.map((claim) => ({ ...claim, collective: isCollective(claim) }))
}
