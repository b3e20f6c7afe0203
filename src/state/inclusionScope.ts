/** Which reports and records the page counts, before any filter. */
export interface Basis {
  /** All sources, or the five founding documents alone. */
  readonly sources: 'all' | 'founding'
  /** All records, or of possible duplicates as many as can stand with no pair among them. */
  readonly duplicates: 'all' | 'once'
  /** Sources and incidents struck out, by id. */
  readonly without: readonly string[]
}

export const WHOLE_BASIS: Basis = { sources: 'all', duplicates: 'all', without: [] }

/** Whether everything in the data counts. */
export function isWholeBasis({ sources, duplicates, without }: Basis): boolean {
  return sources === 'all' && duplicates === 'all' && without.length === 0
}

/** Strikes a source or an incident, or lets it count again. */
export function toggleStruck(basis: Basis, id: string): Basis {
  const struck = basis.without.includes(id)
  return {
    ...basis,
    without: struck ? basis.without.filter((other) => other !== id) : [...basis.without, id],
  }
}
