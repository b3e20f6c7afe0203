import type { Dataset } from '#domain/dataset.ts'
import { isUnfiltered, type Subset } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'

import type { KeyFigures } from './keyFigures.ts'
import { commonWords } from '#i18n/words/common.ts'
import { SHARES, summaryWords } from '#i18n/words/summary.ts'
import { viewInWords } from './sentenceParts.ts'

/** The state of a view in one sentence, in the pieces that a page may set apart. */
export interface SummarySentence {
  /** "66 incidents", or "13 of 66 incidents" when anything is filtered. */
  readonly count: string
  /** "46 of 70 days" */
  readonly days: string
  /** The share of those days, such as " – two days in three" or " (42%)"; empty of less than a week. */
  readonly share: string
  /** The filter in words; empty when nothing is filtered. */
  readonly words: string
}

/** How many of the incidents shown have nobody named, in the pieces that a page may set apart. */
export interface UnnamedSentence {
  readonly before: string
  readonly count: string
  readonly after: string
}

/** Says how many incidents of the whole dataset a view shows, on how many days, and of what. */
export function summarySentence(
  view: Subset,
  figures: KeyFigures,
  dataset: Dataset,
  locale: Locale,
): SummarySentence {
  const { lang, format, plural } = locale
  const total = dataset.incidents.length
  return {
    count: isUnfiltered(view)
      ? plural(total, summaryWords[lang].all)
      : summaryWords[lang].some(
          format.number(figures.incidents),
          plural(total, summaryWords[lang].ofIncidents),
        ),
    days:
      figures.days === 0
        ? summaryWords[lang].noDays
        : summaryWords[lang].onDays(
            format.number(figures.daysWith),
            plural(figures.days, summaryWords[lang].ofDays),
          ),
    share: shareInWords(figures, locale),
    words: viewInWords(view, dataset, locale),
  }
}

/** A fraction is put in plain words only where it is within this much of the share. */
const CLOSE = 0.03
const LEAST_DAYS = 7

function shareInWords({ daysWith, days }: KeyFigures, { lang, format }: Locale): string {
  if (days < LEAST_DAYS || daysWith === 0) return ''
  const share = daysWith / days
  const offBy = (key: string): number => {
    const [part = NaN, of = NaN] = key.split('/').map(Number)
    return Math.abs(part / of - share)
  }
  const [closest] = SHARES.toSorted((a, b) => offBy(a) - offBy(b))
  return closest !== undefined && offBy(closest) <= Math.min(CLOSE, share / 10)
    ? ` – ${summaryWords[lang].shares[closest]}`
    : summaryWords[lang].percent(format.percent(share))
}

/** A sentence that holds no number. */
function whole(before: string): UnnamedSentence {
  return { before, count: '', after: '' }
}

/** Says how many incidents of a view have nobody named; `undefined` where there is none to name somebody for. */
export function unnamedSentence(
  { incidents, unnamed }: KeyFigures,
  { lang, format }: Locale,
): UnnamedSentence | undefined {
  const words = summaryWords[lang].unnamed
  if (incidents === 0) return undefined
  if (incidents === 1) return whole(unnamed === 0 ? words.onlyNamed : words.onlyUnnamed)
  if (unnamed === 0) return whole(words.none)
  if (unnamed === incidents) return whole(words.all)
  const { before, after } = words.some
  return { before, count: format.number(unnamed), after }
}

/** The sentence as plain text, for titles, captions and speech. */
export function plainSentence({ count, days, words }: SummarySentence, { lang }: Locale): string {
  const { on } = summaryWords[lang]
  return words === ''
    ? `${count} ${on} ${days}`
    : `${count}${commonWords[lang].comma}${on} ${days}: ${words}`
}
