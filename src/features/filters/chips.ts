import type { Dataset } from '#domain/dataset.ts'
import { LISTED_FACETS } from '#domain/facets.ts'
import { adjust, narrow, toggleExcluded, type Action } from '#state/actions.ts'
import type { Filter, Selection } from '#state/filter.ts'
import { drop, setBounds, setText } from '#state/filterChanges.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import type { ViewState } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { labelOf } from '#analysis/facetLabels.ts'

import { filterWords } from './words.ts'

/** One thing that narrows the view. */
export interface Chip {
  readonly key: string
  readonly label: string
  readonly remove: Action
}

/** What narrows the view, in the order of the filter bar. */
export function chipsOf(
  { filter, scope }: ViewState,
  dataset: Dataset,
  locale: Locale,
): readonly Chip[] {
  const { lang, format } = locale
  return [
    ...chipsIn('month', filter.months, locale, format.month, (months) =>
      narrow((current) => ({ ...current, months })),
    ),
    ...dateChips(filter, locale),
    ...LISTED_FACETS.flatMap((facet) =>
      chipsIn(
        facet,
        filter[facet],
        locale,
        (value) => labelOf(facet, value, dataset, locale),
        (selection) => narrow((current) => ({ ...current, [facet]: selection })),
      ),
    ),
    ...chipsIn(
      'role',
      filter.role,
      locale,
      (role) => codeWords[lang].role[role],
      (role) => narrow((current) => ({ ...current, role })),
    ),
    ...textChips(filter, locale),
    ...scopeChips(scope, dataset, locale),
  ]
}

function chipsIn<T extends string>(
  name: string,
  selection: Selection<T>,
  { lang }: Locale,
  nameOf: (value: T) => string,
  select: (selection: Selection<T>) => Action,
): readonly Chip[] {
  const chip = (value: T, label: string): Chip => ({
    key: `${name}:${value}`,
    label,
    remove: select(drop(selection, value)),
  })
  return [
    ...selection.include.map((value) => chip(value, nameOf(value))),
    ...selection.exclude.map((value) => chip(value, filterWords[lang].not(nameOf(value)))),
  ]
}

function dateChips(filter: Filter, locale: Locale): readonly Chip[] {
  const label = datesLabel(filter, locale)
  if (label === undefined) return []
  const remove = narrow((current) => setBounds(current, undefined, undefined))
  return [{ key: 'days', label, remove }]
}

/** The first and last day in words; nothing where neither is set. */
export function datesLabel({ from, to }: Filter, { lang, format }: Locale): string | undefined {
  if (from === undefined) {
    return to === undefined ? undefined : filterWords[lang].toDay(format.day(to))
  }
  if (to === undefined) return filterWords[lang].fromDay(format.day(from))
  return from === to ? format.day(from) : format.range({ from, to })
}

function textChips(filter: Filter, { lang }: Locale): readonly Chip[] {
  const text = filter.text.trim()
  if (text === '') return []
  return [
    {
      key: 'text',
      label: filterWords[lang].text(text),
      remove: narrow((current) => setText(current, '')),
    },
  ]
}

function scopeChips(
  scope: InclusionScope,
  { incidents }: Dataset,
  { lang }: Locale,
): readonly Chip[] {
  const words = filterWords[lang]
  const founding: Chip = {
    key: 'sources',
    label: words.foundingOnly,
    remove: adjust({ scope: { ...scope, sources: 'all' } }),
  }
  const once: Chip = {
    key: 'duplicates',
    label: words.duplicatesOnce,
    remove: adjust({ scope: { ...scope, duplicates: 'all' } }),
  }
  const titleOf = (id: string) => incidents.find((incident) => incident.id === id)?.title ?? id
  return [
    ...(scope.sources === 'founding' ? [founding] : []),
    ...(scope.duplicates === 'once' ? [once] : []),
    ...scope.without.map((id) => ({
      key: `without:${id}`,
      label: words.withoutExcluded(titleOf(id)),
      remove: toggleExcluded(id),
    })),
  ]
}
