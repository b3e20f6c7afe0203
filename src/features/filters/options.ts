import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import { labelOf } from '#analysis/facetLabels.ts'
import type { Dataset } from '#domain/dataset.ts'
import { facetOf, NONE, type ListedFacet } from '#domain/facets.ts'
import type { Locale } from '#i18n/locale.ts'
import type { ValueCounts } from '#analysis/tally/values.ts'

/** One value of a facet as it is offered. */
export interface FacetOption {
  readonly value: string
  readonly label: string
  readonly count: number
  /** The mark it goes by, for attack types. */
  readonly glyph: AttackType | undefined
}

/** A longer list offers only values that occur in the data, the most frequent first. */
const SHORT_LIST = 12

/** The values of a facet with their names and counts, in the order of the facet table, "not reported" last. */
export function optionsOf(
  facet: ListedFacet,
  counts: ValueCounts,
  countsInAll: ValueCounts,
  dataset: Dataset,
  locale: Locale,
): readonly FacetOption[] {
  const values = [...counts.keys()].filter((value) => value !== NONE)
  const inAll = (value: string): number => countsInAll.get(value) ?? 0
  const offered =
    values.length <= SHORT_LIST
      ? values
      : values.filter((value) => inAll(value) > 0).toSorted((a, b) => inAll(b) - inAll(a))
  return [...offered, ...(facetOf(facet).hasNone ? [NONE] : [])].map((value) => ({
    value,
    label: labelOf(facet, value, dataset, locale),
    count: counts.get(value) ?? 0,
    glyph: ATTACK_TYPES.find((type) => facet === 'type' && type === value),
  }))
}
