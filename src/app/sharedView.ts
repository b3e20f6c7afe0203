import type { ViewState } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import type { SharedView, ShownView } from '#features/export/exportContext.ts'
import { datasetTitle } from '#features/export/title.ts'

import type { Sharable } from './shownView.ts'

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
