import type { Difference } from '#analysis/scope/differences.ts'
import type { Claim, Dataset, Source } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'

import { valueInWords } from './valueWords.ts'
import { commonWords } from '#i18n/words/common.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'
import { detailWords } from './detailWords.ts'

/** Publishers named before the rest are counted. */
const NAMED = 3

/** What differs in one field, such as "A says X; B and C say Y (weak)." */
export function differenceInWords(
  { versions, reporters }: Difference,
  dataset: Dataset,
  locale: Locale,
): string {
  const words = versions.map((version) => versionInWords(version, dataset, locale))
  return detailWords[locale.lang].versions([...reportInWords(reporters, dataset, locale), ...words])
}

/** That some report an attack, where the other versions deny it. */
function reportInWords(
  sourceIds: readonly string[],
  { sources }: Dataset,
  locale: Locale,
): readonly string[] {
  if (sourceIds.length === 0) return []
  const { lang, plural } = locale
  const publishers = publishersOf(sourceIds, sources)
  const who = publishersInWords(publishers, locale)
  const verb = plural(publishers.length, detailWords[lang].say)
  return [detailWords[lang].version.says({ who, verb, what: detailWords[lang].anAttack })]
}

function versionInWords(claim: Claim, dataset: Dataset, locale: Locale): string {
  const { lang, plural } = locale
  const publishers = publishersOf(claim.sourceIds, dataset.sources)
  const said = {
    who: publishersInWords(publishers, locale),
    verb: plural(publishers.length, detailWords[lang].say),
    what: valueInWords(claim, dataset, locale),
  }
  const sentence = detailWords[lang].version[mannerOf(claim)](said)
  const marks = marksOf(claim, locale)
  return marks.length === 0
    ? sentence
    : detailWords[lang].marked(sentence, marks.join(commonWords[locale.lang].comma))
}

/** How a version is told: words of the data are quoted, and a denial is no value. */
function mannerOf({ field, status }: Claim): 'says' | 'quotes' | 'denies' | 'saysDenied' {
  const isDenial = field === 'is-attack' || field === 'attributed-to' || field === 'claimed-by'
  if (status === 'denied') return isDenial ? 'denies' : 'saysDenied'
  return field === 'is-attack' ? 'quotes' : 'says'
}

function marksOf({ status, weak }: Claim, { lang }: Locale): readonly string[] {
  return [
    ...(status === 'contested' ? [longCodeWords[lang].claimStatus.contested] : []),
    ...(weak ? [detailWords[lang].weak] : []),
  ]
}

function publishersOf(
  sourceIds: readonly string[],
  sources: ReadonlyMap<string, Source>,
): readonly string[] {
  return [...new Set(sourceIds.map((id) => sources.get(id)?.publisher ?? id))]
}

function publishersInWords(
  publishers: readonly string[],
  { lang, format, plural }: Locale,
): string {
  if (publishers.length <= NAMED + 1) return format.list(publishers)
  const others = plural(publishers.length - NAMED, detailWords[lang].others)
  return format.list([...publishers.slice(0, NAMED), others])
}
