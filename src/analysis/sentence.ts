import type { Dataset } from '#domain/dataset.ts'
import { isUnfiltered, type ViewState } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'

import type { KeyFigures } from './keyFigures.ts'
import { commonWords } from '#i18n/words/common.ts'
import { summaryWords } from '#i18n/words/summary.ts'
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
  view: ViewState,
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
    words: viewInWords(view, dataset, locale),
  }
}

/** The sentence as plain text, for titles, captions and speech. */
export function plainSentence({ count, days, words }: SummarySentence, { lang }: Locale): string {
  const { on } = summaryWords[lang]
  return words === ''
    ? `${count} ${on} ${days}`
    : `${count}${commonWords[lang].comma}${on} ${days}: ${words}`
}
