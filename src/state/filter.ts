import type { Role } from '#domain/codes.ts'
import type { Day, Month } from '#domain/day.ts'

/** The value that stands for "not reported" in every facet. */
export const NONE = 'none'

/** Values picked in one facet: any of `include` (all when empty), and none of `exclude`. */
export interface Selection<T extends string = string> {
  readonly include: readonly T[]
  readonly exclude: readonly T[]
}

/** Facets whose value is one of a list of names. */
export const LISTED_FACETS = ['type', 'target', 'place', 'admin1', 'evidence', 'actor'] as const
export type ListedFacet = (typeof LISTED_FACETS)[number]

/** What the reader asked to see. An empty filter shows all. */
export interface Filter {
  readonly months: Selection<Month>
  /** First and last day, inclusive; they narrow `months` and are one facet with it. */
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly type: Selection
  readonly target: Selection
  readonly place: Selection
  readonly admin1: Selection
  readonly evidence: Selection
  readonly actor: Selection
  /** Which ties to an actor count: any of `include` (both when empty), none of `exclude`. */
  readonly role: Selection<Role>
  /** Words, each of which must begin a word of the incident's text. */
  readonly text: string
}

export const EMPTY_SELECTION: Selection<never> = { include: [], exclude: [] }

export const EMPTY_FILTER: Filter = {
  months: EMPTY_SELECTION,
  from: undefined,
  to: undefined,
  type: EMPTY_SELECTION,
  target: EMPTY_SELECTION,
  place: EMPTY_SELECTION,
  admin1: EMPTY_SELECTION,
  evidence: EMPTY_SELECTION,
  actor: EMPTY_SELECTION,
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
export const FACET_KEYS = [
  'day',
  'type',
  'target',
  'place',
  'admin1',
  'actor',
  'evidence',
  'text',
] as const
export type Facet = (typeof FACET_KEYS)[number]

/** Whether a facet leaves anything out. Months with dates are one facet, actors with their role another. */
export function isFiltered(filter: Filter, facet: Facet): boolean {
  switch (facet) {
    case 'day':
      return (
        !isEmptySelection(filter.months) || filter.from !== undefined || filter.to !== undefined
      )
    case 'actor':
      return !isEmptySelection(filter.actor) || !isEmptySelection(filter.role)
    case 'text':
      return filter.text.trim() !== ''
    case 'type':
    case 'target':
    case 'place':
    case 'admin1':
    case 'evidence':
      return !isEmptySelection(filter[facet])
  }
}
