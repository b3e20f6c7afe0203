import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import { labelOf } from '#analysis/facetLabels.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Month } from '#domain/day.ts'
import { facetOf, NONE, type ListedFacet } from '#domain/facets.ts'
import type { Filter } from '#state/filter.ts'
import type { Sign } from '#state/filterChanges.ts'
import type { Locale } from '#i18n/locale.ts'
import type { NamedCounts } from '#analysis/tally/values.ts'

import { signOf } from './signOf.ts'

/** One value of a facet as it is offered. */
export interface FacetOption<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly count: number
  readonly sign: Sign | undefined
  /** The mark it goes by, for attack types. */
  readonly glyph?: AttackType | undefined
}

/** A place, or a governorate as the heading of its places. */
export interface WhereOption extends FacetOption {
  readonly facet: 'place' | 'admin1'
  readonly depth: 'heading' | 'below' | undefined
  /** The names by which it is found: its own and those above and below it. */
  readonly terms: string
}

/** What the values of a facet are made from. */
export interface OptionContext {
  readonly dataset: Dataset
  readonly filter: Filter
  /** Counts in the view, and in the whole data, which decide what is offered. */
  readonly counts: NamedCounts
  readonly countsInAll: NamedCounts
}

/** A longer list offers only values that occur in the data, the most frequent first, and can be searched. */
export const SHORT_LIST = 12

/** The values of a facet with their names and counts, in the order of the facet table, "not reported" last. */
export function optionsOf(
  facet: ListedFacet,
  context: OptionContext,
  locale: Locale,
): readonly FacetOption[] {
  const values = [...context.counts[facet].keys()].filter((value) => value !== NONE)
  const offered = values.length <= SHORT_LIST ? values : ranked(facet, values, context)
  return [...offered, ...(facetOf(facet).hasNone ? [NONE] : [])].map((value) =>
    optionOf(facet, value, context, locale),
  )
}

/** The governorates, each with its places below it, and "not reported" last. */
export function whereOptions(context: OptionContext, locale: Locale): readonly WhereOption[] {
  const { dataset, filter, counts } = context
  const ids = ranked('place', [...counts.place.keys()], context)
  const areas = ranked('admin1', [...counts.admin1.keys()], context)
  const where = (facet: 'place' | 'admin1', value: string) => ({
    facet,
    depth: undefined,
    ...optionOf(facet, value, context, locale),
  })
  const grouped = areas
    .filter((area) => area !== NONE)
    .flatMap((area) => {
      const head = where('admin1', area)
      const places = ids
        .filter((id) => dataset.places.get(id)?.admin1 === area)
        .map((id) => where('place', id))
      const terms = [head, ...places].map(({ label }) => label).join(' ')
      return [
        { ...head, depth: 'heading' as const, terms },
        ...places.map((place) => ({
          ...place,
          depth: 'below' as const,
          terms: `${head.label} ${place.label}`,
        })),
      ]
    })
  // Both facets can say that no place is reported; the second only comes by a link.
  const nowhere = signOf(filter.admin1, NONE) === undefined ? 'place' : 'admin1'
  const none = where(nowhere, NONE)
  return [...grouped, { ...none, terms: none.label }]
}

/** The months of the data. */
export function monthOptions(
  { filter, counts }: OptionContext,
  { format }: Locale,
): readonly FacetOption<Month>[] {
  return [...counts.month].map(([value, count]) => ({
    value,
    label: format.monthShort(value),
    count,
    sign: signOf(filter.months, value),
  }))
}

function ranked(
  facet: ListedFacet,
  values: readonly string[],
  { countsInAll }: OptionContext,
): readonly string[] {
  const inAll = (value: string): number => countsInAll[facet].get(value) ?? 0
  return values.filter((value) => inAll(value) > 0).toSorted((a, b) => inAll(b) - inAll(a))
}

function optionOf(
  facet: ListedFacet,
  value: string,
  { dataset, filter, counts }: OptionContext,
  locale: Locale,
): FacetOption {
  return {
    value,
    label: labelOf(facet, value, dataset, locale),
    count: counts[facet].get(value) ?? 0,
    sign: signOf(filter[facet], value),
    glyph: ATTACK_TYPES.find((type) => facet === 'type' && type === value),
  }
}
