import { ATTACK_TYPES, EVIDENCE_LEVELS, HARMS, TARGET_KINDS } from './codes.ts'
import type { Dataset, Incident } from './dataset.ts'
import { GOVERNORATES } from './governorate.ts'

/** The value that stands for "not reported" in every facet. */
export const NONE = 'none'

/** How an actor is tied to an incident, as bits of a column. */
export const CLAIMED = 1
export const BLAMED = 2
export const EITHER_ROLE = CLAIMED | BLAMED

/** A property of an incident by which readers filter and count. */
interface FacetDefinition {
  /** Its values in the order in which they are offered: a fixed list, or the ids of places or actors. */
  readonly order: readonly string[] | 'places' | 'actors'
  /**
   * The values of one incident; none means "not reported". In a facet with several values one that is not in `order`
   * keeps an incident from counting as "not reported" and is offered nowhere.
   */
  readonly valuesOf: (incident: Incident, dataset: Pick<Dataset, 'places'>) => readonly string[]
  /** Whether an incident can have several values at once. */
  readonly isMultiple: boolean
  /** Whether `none` can be asked for. */
  readonly hasNone: boolean
  /** Whether a value can be left out with `!`. */
  readonly canExclude: boolean
}

/**
 * Every facet with a list of values. The key is the name of its URL parameter, which never changes. The codec, the
 * tally, the menus, the chips, the sentence and the README's table of parameters all follow this table; its labels
 * and phrases are in `i18n/words/facets.ts`.
 */
const FACETS = {
  type: {
    order: ATTACK_TYPES,
    valuesOf: ({ type }) => [type],
    isMultiple: false,
    hasNone: false,
    canExclude: true,
  },
  target: {
    order: TARGET_KINDS,
    valuesOf: ({ target }) => (target === null ? [] : [target]),
    isMultiple: false,
    hasNone: true,
    canExclude: true,
  },
  place: {
    order: 'places',
    valuesOf: ({ placeId }, { places }) =>
      placeId === null || !places.has(placeId) ? [] : [placeId],
    isMultiple: false,
    hasNone: true,
    canExclude: true,
  },
  admin1: {
    order: GOVERNORATES.map(({ slug }) => slug),
    valuesOf: ({ placeId }, { places }) => {
      const place = places.get(placeId ?? '')
      return place === undefined ? [] : [place.admin1]
    },
    isMultiple: false,
    hasNone: true,
    canExclude: true,
  },
  actor: {
    order: 'actors',
    valuesOf: ({ claimedBy, blamed }) => [
      ...new Set([...claimedBy, ...blamed.map(({ actorId }) => actorId)]),
    ],
    isMultiple: true,
    hasNone: true,
    canExclude: true,
  },
  evidence: {
    order: EVIDENCE_LEVELS,
    valuesOf: ({ evidence }) => [evidence],
    isMultiple: false,
    hasNone: false,
    canExclude: true,
  },
  harm: {
    order: HARMS,
    valuesOf: harmOf,
    isMultiple: true,
    hasNone: true,
    canExclude: true,
  },
} as const satisfies Readonly<Record<string, FacetDefinition>>

/** A zero beside an unknown: neither "nobody was harmed" nor "not reported". */
const PARTLY = 'partly'

type Tolls = Pick<Incident, 'killed' | 'injured'>

/** What is reported of the killed and the injured; nothing where neither has a figure. */
function harmOf({ killed, injured }: Tolls): readonly string[] {
  if (killed === null && injured === null) return []
  const some = [
    ...((killed ?? 0) > 0 ? ['killed'] : []),
    ...((injured ?? 0) > 0 ? ['injured'] : []),
  ]
  if (some.length > 0) return some
  return [killed === 0 && injured === 0 ? 'unharmed' : PARTLY]
}

/** Whether one figure of an incident is zero and the other unknown, so that no value of `harm` holds of it. */
export function isPartlyReported(incident: Tolls): boolean {
  return harmOf(incident).includes(PARTLY)
}

export type ListedFacet = keyof typeof FACETS
/** Facets of which an incident can have several values, and those of which it has one at most. */
export type MultipleFacet = {
  [Facet in ListedFacet]: (typeof FACETS)[Facet]['isMultiple'] extends true ? Facet : never
}[ListedFacet]
export type SingleFacet = Exclude<ListedFacet, MultipleFacet>

const isListedFacet = (name: string): name is ListedFacet => name in FACETS

/** The facets in the order of the table. */
export const LISTED_FACETS: readonly ListedFacet[] = Object.keys(FACETS).filter(isListedFacet)

/** The values that a facet can have in a dataset, in order, without `none`. */
export function valuesInOrder(
  facet: ListedFacet,
  { places, actors }: Pick<Dataset, 'places' | 'actors'>,
): readonly string[] {
  const { order }: FacetDefinition = FACETS[facet]
  if (order === 'places') return [...places.keys()]
  return order === 'actors' ? [...actors.keys()] : order
}

/** The definition of a facet, for code that treats all alike. */
export function facetOf(facet: ListedFacet): FacetDefinition {
  return FACETS[facet]
}
