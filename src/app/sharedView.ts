import { swapSides } from '#state/actions.ts'
import type { ViewState } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import type { SharedView, ShownView } from '#features/export/exportContext.ts'
import { datasetTitle } from '#features/export/title.ts'

import { shownViewOf, type Compared, type Sharable, type ShownOn } from './shownView.ts'

/** A view with all that it takes along when it leaves the page. */
export function sharedViewOf(shown: ShownView): SharedView {
  return { ...shown, title: datasetTitle(shown.dataset.meta, shown.locale) }
}

/** Address of an incident alone, with everything counted. */
export function incidentLink(
  { url }: Sharable,
  { base, locale }: { base: ViewState; locale: Locale },
): string | undefined {
  const { incident } = url.view
  if (incident === undefined) return undefined
  return url.link({ ...base, incident, lang: locale.lang })
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
