import { swapSides } from '#state/actions.ts'
import { recordPath } from '#state/recordPath.ts'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import type { SharedView, ShownView } from '#features/export/exportContext.ts'
import type { LinkTabProps } from '#features/export/LinkTab.tsx'
import { datasetTitle } from '#features/export/title.ts'

import { shownViewOf, type Compared, type Sharable, type ShownOn } from './shownView.ts'

/** A view with all that it takes along when it leaves the page. */
export function sharedViewOf(shown: ShownView): SharedView {
  return { ...shown, title: datasetTitle(shown.dataset.meta, shown.locale) }
}

/** The incident or actor that is open, alone and with everything counted: by its page, where the build has one. */
export function openRecord({ url, dataset }: Sharable, { lang }: Locale): LinkTabProps['record'] {
  const { incident, actorPage } = url.view
  if (incident === undefined && actorPage === undefined) return undefined
  const view = { ...DEFAULT_VIEW, incident, actorPage, lang }
  const path = import.meta.env.PROD ? recordPath(view, dataset) : undefined
  return {
    kind: incident === undefined ? 'actor' : 'incident',
    link: path === undefined ? url.link(view) : url.link(DEFAULT_VIEW, path),
  }
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
