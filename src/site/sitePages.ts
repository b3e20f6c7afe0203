import { columnsOf } from '#data/columns.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { datasetLd } from './jsonLd.ts'
import type { PageInfo } from './pageHead.ts'
import { siteWords } from './words.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { previewPicture } from '#features/export/picture/preview.tsx'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { rowsShown } from '#analysis/tally/tally.ts'
import { landingQuery, landings } from '#state/landing.ts'
import type { Landing } from '#state/landing.ts'
import { summaryWords } from '#i18n/words/summary.ts'

/** The whole page, or one made for a view that many ask for. */
export interface SitePage extends PageInfo {
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
  return [home, ...others].map((page): SitePage => {
    const { sentence, title } = page.shared
    const isHome = page.path === ''
    const description = siteWords[lang].description(sentence, coverage)
    return {
      ...page,
      langs: ['en'],
      locale: whole.locale,
      description,
      asOf: meta.asOf,
      card: {
        title: isHome ? title : sentence,
        image: previewPath(page),
        alt: siteWords[lang].previewAlt(sentence),
        draw: (basemap) => previewPicture(page.shared, basemap),
      },
      ...(isHome ? { data: datasetLd(whole, description) } : {}),
    }
  })
}

function previewPath({ path }: Pick<SitePage, 'path'>): string {
  return `og/${path === '' ? 'near-daily' : path.slice(0, -1)}.png`
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
