import { LISTED_FACETS } from '#domain/facets.ts'

/** Names of the parameters of filter and counting, in the order in which links carry them. */
export const SUBSET_PARAMS = [
  'month',
  'from',
  'to',
  ...LISTED_FACETS.flatMap((facet) => (facet === 'actor' ? (['actor', 'role'] as const) : [facet])),
  'q',
  'sources',
  'duplicates',
  'without',
] as const
export type SubsetParam = (typeof SUBSET_PARAMS)[number]

/** Names a parameter of filter and counting for the second side of a comparison. */
export function versusParam<Name extends SubsetParam>(param: Name): `vs.${Name}` {
  return `vs.${param}` as const
}

/** Names of the search parameters, in the order in which links carry them. A public promise: none is renamed. */
export const PARAMS = [
  ...SUBSET_PARAMS,
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
  'story',
  'step',
  'lang',
  'vs',
  ...SUBSET_PARAMS.map(versusParam),
] as const
export type Param = (typeof PARAMS)[number]

const SUBSET_LISTS = ['month', ...LISTED_FACETS, 'role', 'without'] as const
const LISTS: ReadonlySet<Param> = new Set([
  ...SUBSET_LISTS,
  ...(['compare', 'cards'] as const),
  ...SUBSET_LISTS.map(versusParam),
])

/** Whether a parameter has a list of values, which may be given in parts. */
export function isList(param: Param): boolean {
  return LISTS.has(param)
}

/** Text of each parameter as it stands in an address; `null` when left out. */
export type Texts = Readonly<Record<Param, string | null>>

/** Text of each parameter of filter and counting; `null` when left out. */
export type SubsetTexts = Readonly<Record<SubsetParam, string | null>>

/** A value in an address that the page could not use, as it is not known or because another one comes before it. */
export interface LinkFault {
  readonly param: Param
  readonly value: string
  readonly repeated?: true
}
