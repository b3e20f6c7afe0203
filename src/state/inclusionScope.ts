/** Which reports and records the page counts, before any filter. */
export interface InclusionScope {
  /** All sources, or the five original sources alone. */
  readonly sources: 'all' | 'founding'
  /** All records, or of possible duplicates as many as can stand with no pair among them. */
  readonly duplicates: 'all' | 'once'
  /** Sources and incidents struck out, by id. */
  readonly without: readonly string[]
}

export const FULL_SCOPE: InclusionScope = { sources: 'all', duplicates: 'all', without: [] }

/** Whether everything in the data counts. */
export function isFullScope({ sources, duplicates, without }: InclusionScope): boolean {
  return sources === 'all' && duplicates === 'all' && without.length === 0
}

/** Strikes a source or an incident, or lets it count again. */
export function toggleExclusion(scope: InclusionScope, id: string): InclusionScope {
  const struck = scope.without.includes(id)
  return {
    ...scope,
    without: struck ? scope.without.filter((other) => other !== id) : [...scope.without, id],
  }
}
