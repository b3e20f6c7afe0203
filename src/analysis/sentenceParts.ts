import { ATTACK_TYPES, type Role } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import { LISTED_FACETS, type ListedFacet } from '#domain/facets.ts'
import { isEmptySelection, type Filter, type Selection } from '#state/filter.ts'
import { isUnfiltered, type Subset } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { phraseOf } from './facetLabels.ts'

/** Signs that cannot be seen and turn the words after them, or mean nothing in a title. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** What a view counts and filters, such as "convoy bombs in August 2020"; empty when it shows all. */
export function viewInWords(view: Subset, dataset: Dataset, locale: Locale): string {
  if (isUnfiltered(view)) return ''
  const { filter } = view
  const about = (facet: ListedFacet) => facetInWords(facet, filter, dataset, locale)
  const types = about('type')
  const what = [
    ...(types.length > 0 ? types : [summaryWords[locale.lang].anySubject]),
    ...WHERE.flatMap(about),
    ...dates(filter, locale),
  ]
  const further = [
    ...LISTED_FACETS.filter((facet) => facet !== 'type' && !WHERE.includes(facet)).flatMap(about),
    ...text(filter, locale),
    ...scope(view.scope, locale),
  ]
  return [what.join(' '), ...further].join(commonWords[locale.lang].comma)
}

/** Facets that follow the attack types without a comma: "rockets on airports in Baghdad governorate". */
const WHERE: readonly ListedFacet[] = ['target', 'place', 'admin1']

/** A phrase for the values picked and one for those excluded, each only if there are any. */
function facetInWords(
  facet: ListedFacet,
  filter: Filter,
  dataset: Dataset,
  locale: Locale,
): readonly string[] {
  if (facet === 'actor') return actors(filter, dataset, locale)
  const { only, not } = facetWords[locale.lang][facet]
  const nameOf = (value: string) => phraseOf(facet, value, dataset, locale)
  const selection = facet === 'type' ? typesShown(filter.type) : filter[facet]
  return phrases(selection, locale, nameOf, only, not)
}

/** The attack types that are left, by name: beside those picked, the ones left out say nothing new. */
function typesShown({ include, exclude }: Selection): Selection {
  const left = ATTACK_TYPES.filter((type) => exclude.length > 0 && !exclude.includes(type))
  return {
    include: include.length > 0 ? include : left,
    exclude: include.length + left.length > 0 ? [] : exclude,
  }
}

/** A phrase for the values picked and one for those excluded, each only if there are any. */
function phrases<T extends string>(
  { include, exclude }: Selection<T>,
  locale: Locale,
  nameOf: (value: T) => string,
  only: (names: string) => string,
  not: (names: string) => string,
): readonly string[] {
  return [
    ...(include.length > 0 ? [only(anyOf(include.map(nameOf), locale))] : []),
    ...(exclude.length > 0 ? [not(anyOf(exclude.map(nameOf), locale))] : []),
  ]
}

/** More values than this are not all named. */
const MOST_NAMES = 4
const FIRST_NAMES = 2

function anyOf(names: readonly string[], { lang, format }: Locale): string {
  const words = summaryWords[lang]
  if (names.length <= MOST_NAMES) return words.or(names)
  const rest = words.others(format.number(names.length - FIRST_NAMES))
  return words.or([...names.slice(0, FIRST_NAMES), rest])
}

function actors({ actor, role }: Filter, dataset: Dataset, locale: Locale): readonly string[] {
  const words = summaryWords[locale.lang]
  const which = soleRole(role)
  if (isEmptySelection(actor)) {
    return isEmptySelection(role) ? [] : [words.tiedTo(which, words.anybody)]
  }
  return phrases(
    actor,
    locale,
    (id) => phraseOf('actor', id, dataset, locale),
    (names) => words.tiedTo(which, names),
    (names) => words.notTiedTo(which, names),
  )
}

/** The one role looked at, when a selection leaves one. */
function soleRole({ include, exclude }: Selection<Role>): Role | 'either' {
  if (include.length === 1 && include[0] !== undefined) return include[0]
  if (exclude.length === 1) return exclude[0] === 'claimed' ? 'blamed' : 'claimed'
  return 'either'
}

function text(filter: Filter, { lang }: Locale): readonly string[] {
  const sought = filter.text.trim()
  return sought === '' ? [] : [summaryWords[lang].matching(sought.replaceAll(UNSEEN, '\uFFFD'))]
}

function scope(
  { sources, duplicates, without }: InclusionScope,
  { lang, plural }: Locale,
): readonly string[] {
  const words = summaryWords[lang]
  return [
    ...(sources === 'founding' ? [words.foundingOnly] : []),
    ...(duplicates === 'once' ? [words.duplicatesOnce] : []),
    ...(without.length > 0 ? [plural(without.length, words.struck)] : []),
  ]
}

function dates({ months, from, to }: Filter, locale: Locale): readonly string[] {
  const { inMonths, notInMonths } = summaryWords[locale.lang]
  const range = rangeInWords(from, to, locale)
  return [
    ...phrases(months, locale, locale.format.month, inMonths, notInMonths),
    ...(range === undefined ? [] : [range]),
  ]
}

function rangeInWords(
  from: Day | undefined,
  to: Day | undefined,
  { lang, format }: Locale,
): string | undefined {
  if (from === undefined)
    return to === undefined ? undefined : summaryWords[lang].until(format.day(to))
  if (to === undefined) return summaryWords[lang].since(format.day(from))
  if (from === to) return summaryWords[lang].onDay(format.day(from))
  return summaryWords[lang].inRange(format.range({ from, to }))
}
