import type { SourceKind } from '#domain/codes.ts'
import type { Claim, Source } from '#domain/dataset.ts'

/** Order in which kinds of source go before one another; an original source goes before them all. */
const RANK = {
  official: 1,
  agency: 1,
  news: 2,
  'alert service': 3,
  analysis: 4,
  partisan: 5,
} as const satisfies Record<SourceKind, number>

/** The claims from strongest to weakest: firm before weak, uncontested before contested, then by best source. */
export function byStrength(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): readonly Claim[] {
  return claims.toSorted(
    (a, b) =>
      Number(a.weak) - Number(b.weak) ||
      Number(a.status === 'contested') - Number(b.status === 'contested') ||
      bestRank(a, sources) - bestRank(b, sources),
  )
}

function bestRank(claim: Claim, sources: ReadonlyMap<string, Source>): number {
  return Math.min(...claim.sourceIds.map((id) => rankOf(sources.get(id))))
}

function rankOf(source: Source | undefined): number {
  if (source === undefined) return Infinity
  return source.foundingDocument ? 0 : RANK[source.kind]
}
