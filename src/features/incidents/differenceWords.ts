import type { Difference } from '#analysis/scope/differences.ts'
import type { Claim, Dataset, Source } from '#domain/dataset.ts'
import type { FullLocale } from '#i18n/full.ts'

import { valueInWords } from './valueWords.ts'

/** Publishers named before the rest are counted. */
const NAMED = 3

/** What differs in one field, such as "A says X; B and C say Y (weak)." */
export function differenceInWords(
  { versions, reporters }: Difference,
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  locale: FullLocale,
): string {
  const words = versions.map((version) => versionInWords(version, dataset, sources, locale))
  return locale.t.detail.versions([...reportInWords(reporters, sources, locale), ...words])
}

/** That some report an attack, where the other versions deny it. */
function reportInWords(
  sourceIds: readonly string[],
  sources: ReadonlyMap<string, Source>,
  locale: FullLocale,
): readonly string[] {
  if (sourceIds.length === 0) return []
  const { t, plural } = locale
  const publishers = publishersOf(sourceIds, sources)
  const who = publishersInWords(publishers, locale)
  const verb = plural(publishers.length, t.detail.say)
  return [t.detail.version.says({ who, verb, what: t.detail.anAttack })]
}

function versionInWords(
  claim: Claim,
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  locale: FullLocale,
): string {
  const { t, plural } = locale
  const publishers = publishersOf(claim.sourceIds, sources)
  const said = {
    who: publishersInWords(publishers, locale),
    verb: plural(publishers.length, t.detail.say),
    what: valueInWords(claim, dataset, locale),
  }
  const sentence = t.detail.version[mannerOf(claim)](said)
  const marks = marksOf(claim, locale)
  return marks.length === 0
    ? sentence
    : t.detail.marked(sentence, marks.join(locale.t.common.comma))
}

/** How a version is told: words of the data are quoted, and a denial is no value. */
function mannerOf({ field, status }: Claim): 'says' | 'quotes' | 'denies' | 'saysDenied' {
  const isDenial = field === 'is-attack' || field === 'attributed-to' || field === 'claimed-by'
  if (status === 'denied') return isDenial ? 'denies' : 'saysDenied'
  return field === 'is-attack' ? 'quotes' : 'says'
}

function marksOf({ status, weak }: Claim, { t }: FullLocale): readonly string[] {
  return [
    ...(status === 'contested' ? [t.lateCodes.claimStatus.contested] : []),
    ...(weak ? [t.detail.weak] : []),
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
  { format, plural, t }: FullLocale,
): string {
  if (publishers.length <= NAMED + 1) return format.list(publishers)
  const others = plural(publishers.length - NAMED, t.detail.others)
  return format.list([...publishers.slice(0, NAMED), others])
}
