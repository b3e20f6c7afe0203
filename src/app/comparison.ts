import { comparisonSentence } from '#analysis/comparison/sentence.ts'
import { sideOf } from '#analysis/comparison/side.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import type { Locale } from '#i18n/locale.ts'
import { swapSides } from '#state/actions.ts'
import type { ViewState } from '#state/viewState.ts'

import { sharedViewOf } from './sharedView.ts'
import { shownViewOf, type Compared, type Sharable, type ShownOn } from './shownView.ts'

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

/** The sides of a comparison, each shared as if it were alone. */
export function sharedSides(
  { second, url, ...first }: Compared,
  on: ShownOn,
): readonly [SharedView, SharedView] {
  const alone = (side: Pick<Sharable, 'dataset' | 'tally' | 'sentence'>, view: ViewState) =>
    sharedViewOf(
      shownViewOf({ ...side, url: { ...url, view: { ...view, versus: undefined } } }, on),
    )
  return [alone(first, url.view), alone(second, swapSides(url.view))]
}
