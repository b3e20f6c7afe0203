import type { Dataset } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import type { ViewState } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import type { ShownView } from '#features/export/exportContext.ts'
import { rowsShown, type Tally } from '#analysis/tally/tally.ts'
import { folderOf } from '#state/recordPath.ts'
import { landingPath } from '#state/landing.ts'
import type { UrlState } from '#state/useUrlState.ts'

/** What the page shows, as the dialogs get it. */
export interface Sharable {
  /** What counts. */
  readonly dataset: Dataset
  readonly tally: Tally
  readonly url: UrlState
  /** The view in one plain sentence. */
  readonly sentence: string
  /** The second side, where the page compares. */
  readonly second?: SecondSide | undefined
}

type SecondSide = Pick<Sharable, 'dataset' | 'tally' | 'sentence'>

/** What a page shows that compares. */
export type Compared = Sharable & { readonly second: SecondSide }

/** When, and in which language, something is shown. */
export interface ShownOn {
  readonly date: Day
  readonly locale: Locale
}

/** What the page shows on a day, as a view that can be found again. */
export function shownViewOf(
  { dataset, tally, url, sentence }: Sharable,
  { date, locale }: ShownOn,
): ShownView {
  const { view } = url
  const origin = { version: dataset.meta.version, count: tally.visible }
  return {
    dataset,
    incidents: rowsShown(tally).flatMap((row) => dataset.incidents[row] ?? []),
    view,
    sentence,
    link: linkTo({ ...view, shared: origin, lang: locale.lang }, url, dataset),
    date,
    locale,
  }
}

/** Address of a view: by the page made for it, where the build has one; in a folder of its language, that says which. */
function linkTo(view: ViewState, { link }: UrlState, dataset: Dataset): string {
  const path = import.meta.env.PROD ? landingPath(view, dataset) : undefined
  if (path === undefined) return link(view)
  const lang = folderOf(view.lang) === '' ? view.lang : undefined
  return link({ ...view, filter: EMPTY_FILTER, lang }, path)
}
