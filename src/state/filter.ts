import type { Role } from '#domain/codes.ts'
import type { Day, Month } from '#domain/day.ts'
import { LISTED_FACETS, type ListedFacet } from '#domain/facets.ts'

/** Values picked in one facet: any of `include` (all when empty), and none of `exclude`. */
export interface Selection<T extends string = string> {
  readonly include: readonly T[]
  readonly exclude: readonly T[]
}

/** What the reader asked to see. An empty filter shows all. */
export interface Filter extends Readonly<Record<ListedFacet, Selection>> {
  readonly months: Selection<Month>
  /** First and last day, inclusive; they narrow `months` and are one facet with it. */
  readonly from: Day | undefined
  readonly to: Day | undefined
  /** Which ties to an actor count: any of `include` (both when empty), none of `exclude`. */
  readonly role: Selection<Role>
  /** Words, each of which must begin a word of the incident's text. */
  readonly text: string
}

export const EMPTY_SELECTION: Selection<never> = { include: [], exclude: [] }

/** A record with one entry for each listed facet. */
export function forEachFacet<T>(
  valueFor: (facet: ListedFacet) => T,
): Readonly<Record<ListedFacet, T>> {
  const entries = LISTED_FACETS.map((facet) => [facet, valueFor(facet)] as const)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets the keys it was given
  return Object.fromEntries(entries) as Record<ListedFacet, T>
}

export const EMPTY_FILTER: Filter = {
  ...forEachFacet(() => EMPTY_SELECTION),
  months: EMPTY_SELECTION,
  from: undefined,
  to: undefined,
  role: EMPTY_SELECTION,
  text: '',
}

/** Whether nothing is picked. */
export function isEmptySelection(selection: Selection): boolean {
  return selection.include.length === 0 && selection.exclude.length === 0
}

/** Whether a row with this one value passes. */
export function admits<T extends string>(selection: Selection<T>, value: T): boolean {
  if (selection.exclude.includes(value)) return false
  return selection.include.length === 0 || selection.include.includes(value)
}

/** Whether nothing at all is filtered. */
export function isEmptyFilter(filter: Filter): boolean {
  return FACET_KEYS.every((facet) => !isFiltered(filter, facet))
}

/** The facets of the page: what is counted, cleared and blamed for an empty result as one. */
export type Facet = 'day' | ListedFacet | 'text'
export const FACET_KEYS: readonly Facet[] = ['day', ...LISTED_FACETS, 'text']

/** Whether a facet leaves anything out. Months with dates are one facet, actors with their role another. */
export function isFiltered(filter: Filter, facet: Facet): boolean {
  if (facet === 'text') return filter.text.trim() !== ''
  if (facet === 'day') {
    return !isEmptySelection(filter.months) || filter.from !== undefined || filter.to !== undefined
  }
  return !isEmptySelection(filter[facet]) || (facet === 'actor' && !isEmptySelection(filter.role))
}
