import { columnsOf } from '#data/columns.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { words } from './words.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { rowsShown } from '#analysis/tally/tally.ts'
import { landingQuery, landings } from '#state/landing.ts'
import type { Landing } from '#state/landing.ts'
import { summaryWords } from '#i18n/words/summary.ts'

/** A page of the site: the whole page, or one made for a view that many ask for. */
export interface SitePage {
  /** Folder that it lies in, such as `2020-08/`; empty for the whole page. */
  readonly path: string
  /** The query by which the whole page shows the same; empty for the whole page. */
  readonly query: string
  readonly title: string
  readonly description: string
  readonly shared: SharedView
}

/** The pages of the site, the whole page first. */
export function sitePages(whole: SharedView): readonly SitePage[] {
  const { meta } = whole.dataset
  const { lang } = whole.locale
  const home = { path: '', query: '', title: whole.title, shared: whole }
  const others = landings(meta.coverage).map((landing) => {
    const shared = viewOf(landing, whole)
    const title = summaryWords[lang].pageTitle(shared.sentence)
    return { path: `${landing.name}/`, query: landingQuery(landing), title, shared }
  })
  const coverage = whole.locale.format.range(meta.coverage)
  return [home, ...others].map((page) => ({
    ...page,
    description: words.description(page.shared.sentence, coverage),
  }))
}

/** Where the picture that stands for links to a page lies, from the root of the site. */
export function previewPath({ path }: Pick<SitePage, 'path'>): string {
  return `og/${path === '' || path.includes('story/') ? 'near-daily' : path.slice(0, -1)}.png`
}

/** The way from a page to the root of the site. */
export function rootFrom({ path }: Pick<SitePage, 'path'>): string {
  return '../'.repeat(path.split('/').length - 1) || './'
}

function viewOf({ name, filter }: Landing, whole: SharedView): SharedView {
  const { dataset, locale, siteUrl } = whole
  const view = { ...DEFAULT_VIEW, filter }
  const tally = tallyOf(columnsOf(dataset), filter)
  const figures = keyFigures(dataset, tally, filter)
  return {
    ...whole,
    view,
    incidents: rowsShown(tally).flatMap((row) => dataset.incidents[row] ?? []),
    sentence: plainSentence(summarySentence(view, figures, dataset, locale), locale),
    link: `${siteUrl ?? '../'}${name}/`,
  }
}
