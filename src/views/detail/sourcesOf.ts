import { CLAIM_FIELDS, type ClaimField, type ClaimStatus } from '#domain/codes.ts'
import type { Claim, Evidence, Source } from '#domain/dataset.ts'

/** What a source says of one field, as far as it must be told apart: who denies, who is weak. */
export interface Say {
  readonly field: ClaimField
  readonly status: ClaimStatus
  readonly weak: boolean
  /** Blame for the campaign, not for this incident. */
  readonly collective: boolean
}

/** A source of one incident with the fields it speaks of, each once, in the order of `CLAIM_FIELDS`. */
export interface SourceUse {
  readonly source: Source
  readonly says: readonly Say[]
}

/** The sources of an incident, each once: founding documents, then outside reports by day, undated ones last. */
export function sourcesOf(
  { claims, sources }: Evidence,
  incidentId: string,
): { readonly founding: readonly SourceUse[]; readonly outside: readonly SourceUse[] } {
  const claimsHere = claims.get(incidentId) ?? []
  const ids = new Set(claimsHere.flatMap((claim) => claim.sourceIds))
  const uses = [...ids]
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined)
    .map((source) => ({ source, says: saysOf(source.id, claimsHere) }))
    .toSorted(byDay)
  return {
    founding: uses.filter(({ source }) => source.foundingDocument),
    outside: uses.filter(({ source }) => !source.foundingDocument),
  }
}

/** How the note of a claim begins that blames an actor for the campaign as a whole: a rule of the data. */
const COLLECTIVE_NOTE = 'Collective'

function saysOf(sourceId: string, claims: readonly Claim[]): readonly Say[] {
  const says = new Map<string, Say>()
  for (const { sourceIds, field, status, weak, note } of claims) {
    if (!sourceIds.includes(sourceId)) continue
    const collective = field === 'attributed-to' && note.startsWith(COLLECTIVE_NOTE)
    says.set([field, status, weak, collective].join(), { field, status, weak, collective })
  }
  return [...says.values()].toSorted(
    (a, b) => CLAIM_FIELDS.indexOf(a.field) - CLAIM_FIELDS.indexOf(b.field),
  )
}

const UNDATED = Number.MAX_SAFE_INTEGER

function byDay(a: SourceUse, b: SourceUse): number {
  return (
    (a.source.published ?? UNDATED) - (b.source.published ?? UNDATED) ||
    a.source.publisher.localeCompare(b.source.publisher, 'en')
  )
}
