import type { Dataset, Incident } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import type { ViewState } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'

/** A view as it is shown on a day, and the way back to it. */
export interface ShownView {
  /** What counts under the scope of the view, in the language of the locale. */
  readonly dataset: Dataset
  /** What the view shows of it, by date, then id. */
  readonly incidents: readonly Incident[]
  readonly view: ViewState
  /** What is shown in one plain sentence: "13 of 66 incidents, on 11 of 31 days: convoy bombs". */
  readonly sentence: string
  /** Absolute address that opens this view, with data version, count and language. */
  readonly link: string
  /** Day on which it is shown; nothing in this room reads a clock. */
  readonly date: Day
  readonly locale: Locale
}

/** A view as it leaves the page: what files, citations, pictures and sheets are made of. */
export interface SharedView extends ShownView {
  /** Title of the dataset with what it covers. */
  readonly title: string
  /** Address of the whole page, where one is known at build time. */
  readonly siteUrl?: string
  readonly locale: Locale
}
