import type { Dataset } from '#domain/dataset.ts'
import { isUnfiltered, type View } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'

import type { KeyFigures } from './keyFigures.ts'
import { viewInWords } from './sentenceParts.ts'

/** The state of a view in one sentence, in the pieces that a page may set apart. */
export interface SummarySentence {
  /** "66 incidents", or "13 of 66 incidents" when anything is filtered. */
  readonly count: string
  /** "46 of 70 days" */
  readonly days: string
  /** The filter in words; empty when nothing is filtered. */
  readonly words: string
}

/** Says how many incidents of the whole dataset a view shows, on how many days, and of what. */
export function summarySentence(
  view: View,
  figures: KeyFigures,
  dataset: Dataset,
  locale: Locale,
): SummarySentence {
  const { format, plural, t } = locale
  const total = dataset.incidents.length
  return {
    count: isUnfiltered(view)
      ? plural(total, t.summary.all)
      : t.summary.some(format.number(figures.incidents), plural(total, t.summary.ofIncidents)),
    days:
      figures.days === 0
        ? t.summary.noDays
        : t.summary.onDays(format.number(figures.daysWith), plural(figures.days, t.summary.ofDays)),
    words: viewInWords(view, dataset, locale),
  }
}

/** The sentence as plain text, for titles, captions and speech. */
export function plainSentence({ count, days, words }: SummarySentence, { t }: Locale): string {
  const { on } = t.summary
  return words === ''
    ? `${count} ${on} ${days}`
    : `${count}${t.common.comma}${on} ${days}: ${words}`
}
