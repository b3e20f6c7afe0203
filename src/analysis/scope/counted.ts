import type { Claim, Source } from '#domain/dataset.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'

/** Tells which sources count in a scope: not struck, and an original source where only those do. */
export function countsUnder(
  scope: InclusionScope,
  sources: ReadonlyMap<string, Source>,
): (sourceId: string) => boolean {
  const struck = new Set(scope.without)
  return (id) =>
    !struck.has(id) && (scope.sources === 'all' || sources.get(id)?.foundingDocument === true)
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
