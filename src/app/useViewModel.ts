import { columnsOf } from '#data/columns.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Lang } from '#domain/lang.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import type { ViewState } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows, type SearchIndex } from '#analysis/tally/search.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { useTitle } from './useTitle.ts'

/**
 * What a view shows of what counts, in rows, figures and words; the title of the page says so too. The
 * original is what counts in the language of the files, by whose words it is found too.
 */
export function useViewModel(all: Dataset, dataset: Dataset, original: Dataset, view: ViewState) {
  const locale = useLocale()
  const { filter } = view
  const columns = columnsOf(dataset)
  const textMatch =
    filter.text === ''
      ? undefined
      : searchRows(indexOf(dataset, original, view.scope, locale.lang), filter.text)
  const tally = tallyOf(columns, filter, textMatch)
  const figures = keyFigures(dataset, tally, filter)
  const sentence = summarySentence(view, figures, all, locale)
  const plain = plainSentence(sentence, locale)
  useTitle(summaryWords[locale.lang].pageTitle(plain))
  return { columns, tally, figures, sentence, plain }
}

let indexed: { readonly dataset: Dataset; readonly index: SearchIndex } | undefined

/** The words of the data, indexed when the reader first searches and kept while the dataset is the same. */
function indexOf(
  dataset: Dataset,
  original: Dataset,
  scope: InclusionScope,
  lang: Lang,
): SearchIndex {
  if (indexed?.dataset !== dataset) {
    const translated = dataset === original ? undefined : { dataset, lang }
    indexed = { dataset, index: buildIndex(original, scope, translated) }
  }
  return indexed.index
}
