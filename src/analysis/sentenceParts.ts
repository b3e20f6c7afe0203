import type { EvidenceLevel, Role } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import type { Basis } from '#state/inclusionScope.ts'
import { isEmptySelection, NONE, type Filter, type Selection } from '#state/filter.ts'
import { isUnfiltered, type View } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { summaryWords } from '#i18n/words/summary.ts'

/** Signs that cannot be seen and turn the words after them, or mean nothing in a title. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** What a view counts and filters, such as "bombs on convoys in August 2020"; empty when it shows all. */
export function viewInWords(view: View, dataset: Dataset, locale: Locale): string {
  if (isUnfiltered(view)) return ''
  const { filter } = view
  const what = [
    subject(filter, locale),
    ...targets(filter, locale),
    ...places(filter, dataset, locale),
    ...governorates(filter, locale),
    ...dates(filter, locale),
  ]
  const further = [
    ...actors(filter, dataset, locale),
    ...evidence(filter, locale),
    ...text(filter, locale),
    ...basis(view.basis, locale),
  ]
  return [what.join(' '), ...further].join(commonWords[locale.lang].comma)
}

/** A phrase for the values picked and one for those excluded, each only if there are any. */
function phrases<T extends string>(
  { include, exclude }: Selection<T>,
  { lang }: Locale,
  nameOf: (value: T) => string,
  shown: (names: string) => string,
  leftOut: (names: string) => string,
): readonly string[] {
  return [
    ...(include.length > 0 ? [shown(summaryWords[lang].or(include.map(nameOf)))] : []),
    ...(exclude.length > 0 ? [leftOut(summaryWords[lang].or(exclude.map(nameOf)))] : []),
  ]
}

function subject({ type }: Filter, locale: Locale): string {
  const words = summaryWords[locale.lang]
  const names: Readonly<Record<string, string>> = words.subject
  const nameOf = (value: string): string => names[value] ?? value
  if (type.include.length > 0) return words.or(type.include.map(nameOf))
  return type.exclude.length > 0
    ? words.otherThan(words.or(type.exclude.map(nameOf)))
    : words.anySubject
}

function targets({ target }: Filter, locale: Locale): readonly string[] {
  const words = summaryWords[locale.lang]
  const names: Readonly<Record<string, string>> = words.target
  return phrases(
    target,
    locale,
    (value) => names[value] ?? value,
    words.onTargets,
    words.notOnTargets,
  )
}

function places({ place }: Filter, dataset: Dataset, locale: Locale): readonly string[] {
  const words = summaryWords[locale.lang]
  const nameOf = (id: string): string =>
    id === NONE ? words.noPlace : (dataset.places.get(id)?.name ?? id)
  return phrases(place, locale, nameOf, words.atPlaces, words.notAtPlaces)
}

function governorates({ admin1 }: Filter, locale: Locale): readonly string[] {
  const words = summaryWords[locale.lang]
  const names: Readonly<Record<string, string>> = codeWords[locale.lang].governorate
  const nameOf = (slug: string): string => {
    const name = names[slug]
    return name === undefined ? words.noPlace : words.governorate(name)
  }
  return phrases(admin1, locale, nameOf, words.inGovernorates, words.notInGovernorates)
}

function actors({ actor, role }: Filter, dataset: Dataset, locale: Locale): readonly string[] {
  const words = summaryWords[locale.lang]
  const which = soleRole(role)
  if (isEmptySelection(actor)) {
    return isEmptySelection(role) ? [] : [words.tiedTo(which, words.anybody)]
  }
  const nameOf = (id: string): string =>
    id === NONE ? words.nobody : (dataset.actors.get(id)?.name ?? id)
  return phrases(
    actor,
    locale,
    nameOf,
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

function evidence(filter: Filter, locale: Locale): readonly string[] {
  const words = summaryWords[locale.lang]
  const names: Readonly<Record<string, string>> = words.evidence satisfies Record<
    EvidenceLevel,
    string
  >
  return phrases(
    filter.evidence,
    locale,
    (value) => names[value] ?? value,
    (levels) => levels,
    words.notEvidence,
  )
}

function text(filter: Filter, { lang }: Locale): readonly string[] {
  const sought = filter.text.trim()
  return sought === '' ? [] : [summaryWords[lang].matching(sought.replaceAll(UNSEEN, '\uFFFD'))]
}

function basis(
  { sources, duplicates, without }: Basis,
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
