import { columnsOf, type Columns } from '#data/columns.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Filter } from '#state/filter.ts'
import type { View } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import { buildIndex, searchRows, type SearchIndex } from '#analysis/tally/search.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { useTitle } from './useTitle.ts'

/**
 * What a view shows of what counts, in rows, figures and words; the title of the page says so too. The
 * original is what counts in the language of the files, by whose words it is found too.
 */
export function useShown(all: Dataset, dataset: Dataset, original: Dataset, view: View) {
  const locale = useLocale()
  const { filter } = view
  const columns = useColumns(dataset)
  const index = useIndex(dataset, original, filter.text !== '')
  const tally = useTally(columns, filter, index)
  const figures = useFigures(dataset, tally, filter)
  const sentence = summarySentence(view, figures, all, locale)
  const plain = plainSentence(sentence, locale)
  useTitle(summaryWords[locale.lang].pageTitle(plain))
  return { columns, tally, figures, sentence, plain }
}

// Hooks of their own: the compiler takes what a function is given for changed by it, unless it came from a hook.
// Written where they are used, all would be made anew at each act. It sees no hook where none is called, so it is told.

function useColumns(dataset: Dataset) {
  'use memo'
  return columnsOf(dataset)
}

/** The words of the data, once the reader looks for one. */
function useIndex(dataset: Dataset, original: Dataset, wanted: boolean): SearchIndex | undefined {
  'use memo'
  return wanted ? buildIndex(dataset, original) : undefined
}

function useTally(columns: Columns, filter: Filter, index: SearchIndex | undefined): Tally {
  'use memo'
  return tallyOf(columns, filter, index && searchRows(index, filter.text))
}

function useFigures(dataset: Dataset, tally: Tally, filter: Filter) {
  'use memo'
  return keyFigures(dataset, tally, filter)
}
