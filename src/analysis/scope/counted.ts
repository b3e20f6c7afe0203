import type { Claim, Source } from '#domain/dataset.ts'
import type { Basis } from '#state/inclusionScope.ts'

/** Tells which sources count under a basis: not struck, and a founding document where only those do. */
export function countsUnder(
  basis: Basis,
  sources: ReadonlyMap<string, Source>,
): (sourceId: string) => boolean {
  const struck = new Set(basis.without)
  return (id) =>
    !struck.has(id) && (basis.sources === 'all' || sources.get(id)?.foundingDocument === true)
}

/** The claims with only the sources that count; a claim that no such source makes is gone. */
export function claimsCounted(
  claims: readonly Claim[],
  counts: (sourceId: string) => boolean,
): readonly Claim[] {
  return claims.flatMap((claim) => {
    const sourceIds = claim.sourceIds.filter(counts)
    if (sourceIds.length === claim.sourceIds.length) return [claim]
    return sourceIds.length === 0 ? [] : [{ ...claim, sourceIds }]
  })
}
