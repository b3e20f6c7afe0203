import { comparisonSentence } from '#analysis/comparison/sentence.ts'
import { sideOf } from '#analysis/comparison/side.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'
import { swapSides } from '#state/actions.ts'
import type { ViewState } from '#state/viewState.ts'

import type { Sharable } from './shownView.ts'

type Shown = Pick<Sharable, 'dataset' | 'tally'>

/** Both sides of a page that compares, by what it shows of each, and what sets them apart in one sentence. */
export function comparisonOf(
  view: ViewState,
  [first, second]: readonly [Shown, Shown],
  names: Dataset,
  locale: Locale,
) {
  const sides = [
    sideOf(view, first.dataset, first.tally),
    sideOf(swapSides(view), second.dataset, second.tally),
  ] as const
  return { sides, sentence: comparisonSentence(sides, names, locale) }
}
