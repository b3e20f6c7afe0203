import { columnsOf } from '#dataset/columns.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { View } from '#filters/view.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { keyFigures } from '#summary/figures.ts'
import { plainSentence, summarySentence } from '#summary/sentence.ts'
import { tally as tallyOf } from '#tally/pass.ts'
import { buildIndex, searchRows } from '#tally/search.ts'

import { useTitle } from './useTitle.ts'

/**
 * What a view shows of what counts, in rows, figures and words; the title of the page says so too. The
 * original is what counts in the language of the files, by whose words it is found too.
 */
export function useShown(all: Dataset, dataset: Dataset, original: Dataset, view: View) {
  const locale = useLocale()
  const columns = columnsOf(dataset)
  const index = buildIndex(dataset, original)
  const tally = tallyOf(columns, view.filter, searchRows(index, view.filter.text))
  const figures = keyFigures(dataset, tally, view.filter)
  const sentence = summarySentence(view, figures, all, locale)
  const plain = plainSentence(sentence, locale)
  useTitle(locale.t.summary.pageTitle(plain))
  return { columns, tally, figures, sentence, plain }
}
