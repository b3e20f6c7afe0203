import { columnsOf } from '#data/columns.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Lang } from '#domain/lang.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import type { Subset, ViewState } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows, type SearchIndex } from '#analysis/tally/search.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import { useTitle } from './useTitle.ts'

/** What counts of a view. */
export interface Counted {
  readonly dataset: Dataset
  /** The same in the language of the files, by whose words it is found too. */
  readonly original: Dataset
}

/** What a view, or a side of a comparison, shows of what counts: rows, figures and words. */
export function viewModelOf(
  all: Dataset,
  { dataset, original }: Counted,
  { scope, filter }: Subset,
  locale: Locale,
) {
  const columns = columnsOf(dataset)
  const textMatch =
    filter.text === ''
      ? undefined
      : searchRows(indexOf(dataset, original, scope, locale.lang), filter.text)
  const tally = tallyOf(columns, filter, textMatch)
  const figures = keyFigures(dataset, tally, filter)
  const sentence = summarySentence({ scope, filter }, figures, all, locale)
  return { dataset, columns, tally, figures, sentence, plain: plainSentence(sentence, locale) }
}

export type ViewModel = ReturnType<typeof viewModelOf>

/** What the view of a page shows, and beside it what it is compared with; the title of the page says so too. */
export function useViewModel(
  all: Dataset,
  counted: Counted,
  view: ViewState,
  other?: Counted,
): { readonly first: ViewModel; readonly second: ViewModel | undefined } {
  const locale = useLocale()
  const { versus } = view
  const first = viewModelOf(all, counted, view, locale)
  const second =
    versus === undefined || other === undefined
      ? undefined
      : viewModelOf(all, other, versus, locale)
  const titles = [first, second].flatMap((side) => side?.plain ?? [])
  useTitle(summaryWords[locale.lang].pageTitle(titles.join(' | ')))
  return { first, second }
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
