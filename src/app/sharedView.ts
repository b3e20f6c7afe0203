import type { Dataset, Evidence, Meta } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import { EMPTY_FILTER } from '#filters/filter.ts'
import type { View } from '#filters/view.ts'
import type { Locale } from '#i18n/locale.ts'
import type { SharedView } from '#share/sharedView.ts'
import { datasetTitle } from '#share/title.ts'
import { rowsShown, type Tally } from '#tally/tally.ts'
import { landingPath } from '#url/landing.ts'
import type { Navigation } from '#url/useView.ts'

/** What the page shows, as the dialogs get it. */
export interface Sharable {
  /** What counts. */
  readonly dataset: Dataset
  readonly tally: Tally
  readonly navigation: Navigation
  /** The view in one plain sentence. */
  readonly sentence: string
}

/** The view as it leaves the page on a day. */
export function sharedViewOf(
  { dataset, tally, navigation, sentence }: Sharable,
  { date, locale, evidence }: { date: Day; locale: Locale; evidence?: Evidence | undefined },
): SharedView {
  const { view } = navigation
  const origin = { version: dataset.meta.version, count: tally.visible }
  return {
    dataset,
    incidents: rowsShown(tally).flatMap((row) => dataset.incidents[row] ?? []),
    view,
    sentence,
    title: datasetTitle(dataset.meta, locale),
    link: linkTo({ ...view, shared: origin, lang: locale.lang }, navigation, dataset.meta),
    date,
    locale,
    ...(evidence === undefined ? {} : { evidence }),
  }
}

/** Address of a view: by the page made for it, where the build has one. */
function linkTo(view: View, { link }: Navigation, { coverage }: Meta): string {
  const path = import.meta.env.PROD ? landingPath(view, coverage) : undefined
  return path === undefined ? link(view) : link({ ...view, filter: EMPTY_FILTER }, path)
}

/** Address of an incident alone, with everything counted. */
export function incidentLink(
  { navigation }: Sharable,
  { base, locale }: { base: View; locale: Locale },
): string | undefined {
  const { incident } = navigation.view
  if (incident === undefined) return undefined
  return navigation.link({ ...base, incident, lang: locale.lang })
}
