import type { Dataset } from '#domain/dataset.ts'
import { drop, setBounds, setText } from '#state/filterChanges.ts'
import { toggleStruck } from '#state/inclusionScope.ts'
import { LISTED_FACETS } from '#domain/facets.ts'
import { type Filter, type Selection } from '#state/filter.ts'
import type { View } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'

import { labelOf } from '#analysis/facetLabels.ts'
import { filterWords } from './words.ts'

/** One thing that narrows the view, and the view without it. */
export interface Chip {
  readonly key: string
  readonly label: string
  readonly without: View
}

/** What is on, in the order of the filter bar. */
export function chipsOf(view: View, dataset: Dataset, locale: Locale): readonly Chip[] {
  const { filter } = view
  const inFilter = filterChips(filter, dataset, locale)
  return [
    ...inFilter.map(({ key, label, without }) => ({
      key,
      label,
      without: { ...view, filter: without },
    })),
    ...basisChips(view, dataset, locale),
  ]
}

interface FilterChip {
  readonly key: string
  readonly label: string
  readonly without: Filter
}

function filterChips(filter: Filter, dataset: Dataset, locale: Locale): readonly FilterChip[] {
  const { lang, format } = locale
  return [
    ...chipsIn('month', filter.months, locale, format.month, (months) => ({ ...filter, months })),
    ...boundChips(filter, locale),
    ...LISTED_FACETS.flatMap((facet) =>
      chipsIn(
        facet,
        filter[facet],
        locale,
        (value) => labelOf(facet, value, dataset, locale),
        (selection) => ({ ...filter, [facet]: selection }),
      ),
    ),
    ...chipsIn(
      'role',
      filter.role,
      locale,
      (role) => codeWords[lang].role[role],
      (role) => ({ ...filter, role }),
    ),
    ...textChips(filter, locale),
  ]
}

function chipsIn<T extends string>(
  name: string,
  selection: Selection<T>,
  { lang }: Locale,
  nameOf: (value: T) => string,
  withSelection: (selection: Selection<T>) => Filter,
): readonly FilterChip[] {
  const chip = (value: T, label: string): FilterChip => ({
    key: `${name}:${value}`,
    label,
    without: withSelection(drop(selection, value)),
  })
  return [
    ...selection.include.map((value) => chip(value, nameOf(value))),
    ...selection.exclude.map((value) => chip(value, filterWords[lang].not(nameOf(value)))),
  ]
}

function boundChips(filter: Filter, { lang, format }: Locale): readonly FilterChip[] {
  const { from, to } = filter
  if (from !== undefined && to !== undefined) {
    const label = from === to ? format.day(from) : format.range({ from, to })
    return [{ key: 'days', label, without: setBounds(filter, undefined, undefined) }]
  }
  const without = setBounds(filter, undefined, undefined)
  if (from !== undefined) {
    return [{ key: 'from', label: filterWords[lang].fromDay(format.day(from)), without }]
  }
  return to === undefined
    ? []
    : [{ key: 'to', label: filterWords[lang].toDay(format.day(to)), without }]
}

function textChips(filter: Filter, { lang }: Locale): readonly FilterChip[] {
  const text = filter.text.trim()
  if (text === '') return []
  return [{ key: 'text', label: filterWords[lang].text(text), without: setText(filter, '') }]
}

function basisChips(view: View, dataset: Dataset, { lang }: Locale): readonly Chip[] {
  const { basis } = view
  const titles = new Map(dataset.incidents.map(({ id, title }) => [id, title]))
  return [
    ...(basis.sources === 'founding'
      ? [
          {
            key: 'sources',
            label: filterWords[lang].foundingOnly,
            without: withBasis(view, { sources: 'all' }),
          },
        ]
      : []),
    ...(basis.duplicates === 'once'
      ? [
          {
            key: 'duplicates',
            label: filterWords[lang].duplicatesOnce,
            without: withBasis(view, { duplicates: 'all' }),
          },
        ]
      : []),
    ...basis.without.map((id) => ({
      key: `without:${id}`,
      label: filterWords[lang].withoutStruck(titles.get(id) ?? id),
      without: withBasis(view, toggleStruck(basis, id)),
    })),
  ]
}

function withBasis(view: View, changed: Partial<View['basis']>): View {
  return { ...view, basis: { ...view.basis, ...changed } }
}
