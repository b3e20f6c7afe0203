import { LISTED_FACETS } from '#domain/facets.ts'

/** Names of the search parameters, in the order in which links carry them. A public promise: none is renamed. */
export const PARAMS = [
  'month',
  'from',
  'to',
  ...LISTED_FACETS.flatMap((facet) => (facet === 'actor' ? (['actor', 'role'] as const) : [facet])),
  'q',
  'sources',
  'duplicates',
  'without',
  'incident',
  'actor-page',
  'about',
  'events',
  'compare',
  'sort',
  'by',
  'side',
  'play',
  'break',
  'of',
  'cards',
  'tab',
  'map',
  'data',
  'n',
  'embed',
  'view',
  'theme',
  'lang',
] as const
export type Param = (typeof PARAMS)[number]

const LISTS: ReadonlySet<Param> = new Set([
  'month',
  ...LISTED_FACETS,
  ...(['role', 'without', 'compare', 'cards'] as const),
])

/** Whether a parameter has a list of values, which may be given in parts. */
export function isList(param: Param): boolean {
  return LISTS.has(param)
}

/** Text of each parameter as it stands in an address; `null` when left out. */
export type Texts = Readonly<Record<Param, string | null>>

/** A value in an address that the page could not use, as it is not known or because another one comes before it. */
export interface LinkFault {
  readonly param: Param
  readonly value: string
  readonly repeated?: true
}
