import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import { NONE, type ListedFacet } from '#state/filter.ts'
import type { Locale } from '#i18n/locale.ts'
import type { ValueCounts } from '#analysis/tally/values.ts'
import { codeWords } from '#i18n/words/codes.ts'

import { filterWords } from './words.ts'

/** One value of a facet as it is offered. */
export interface FacetOption {
  readonly value: string
  readonly label: string
  readonly count: number
  /** The mark it goes by, for attack types. */
  readonly glyph: AttackType | undefined
}

/** The values of a facet by name and count, in the order of the data, "not reported" last. */
export function optionsOf(
  facet: ListedFacet,
  counts: ValueCounts,
  dataset: Dataset,
  locale: Locale,
): readonly FacetOption[] {
  const options = [...counts].map(([value, count]) => ({
    value,
    label: labelOf(facet, value, dataset, locale),
    count,
    glyph: ATTACK_TYPES.find((type) => facet === 'type' && type === value),
  }))
  return [
    ...options.filter(({ value }) => value !== NONE),
    ...options.filter(({ value }) => value === NONE),
  ]
}

/** What a value of a facet is called. */
export function labelOf(
  facet: ListedFacet,
  value: string,
  dataset: Dataset,
  { lang }: Locale,
): string {
  const nameIn = (names: Readonly<Record<string, string>>): string => names[value] ?? value
  switch (facet) {
    case 'type':
      return nameIn(codeWords[lang].type)
    case 'target':
      return value === NONE ? filterWords[lang].noTarget : nameIn(codeWords[lang].target)
    case 'evidence':
      return nameIn(codeWords[lang].evidence)
    case 'place':
      return value === NONE ? filterWords[lang].noPlace : (dataset.places.get(value)?.name ?? value)
    case 'actor':
      return value === NONE ? filterWords[lang].noActor : (dataset.actors.get(value)?.name ?? value)
    case 'admin1':
      return value === NONE ? filterWords[lang].noPlace : nameIn(codeWords[lang].governorate)
  }
}

/** Options that have rows in the whole data, by count there, greatest first; the rest are left away. */
export function withRows(
  options: readonly FacetOption[],
  rowsInAll: ReadonlyMap<string, number>,
): readonly FacetOption[] {
  const rows = ({ value }: FacetOption): number => rowsInAll.get(value) ?? 0
  return options.filter((option) => rows(option) > 0).toSorted((a, b) => rows(b) - rows(a))
}
