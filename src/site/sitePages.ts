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
import { landingFolder, landingQuery, landings } from '#state/landing.ts'
import type { Landing } from '#state/landing.ts'
import { LANGS } from '#domain/lang.ts'
import { folderOf, rootFrom } from '#state/recordPath.ts'
import { summaryWords } from '#i18n/words/summary.ts'

/** The whole page, or one made for a view that many ask for. */
export interface SitePage extends PageInfo {
  readonly shared: SharedView
}

/** The pages of the site in the language of the whole, the whole page first. */
export function sitePages(whole: SharedView): readonly SitePage[] {
  return landings(whole.dataset).map((landing) => sitePage(landing, whole))
}

function sitePage(landing: Landing, whole: SharedView): SitePage {
  const { locale, title } = whole
  const { lang, format } = locale
  const { meta } = whole.dataset
  const path = landingFolder(landing, lang)
  const isWhole = landing.name === ''
  const shared = isWhole ? whole : viewOf(landing, path, whole)
  const { sentence } = shared
  const description = siteWords[lang].description(sentence, format.range(meta.coverage))
  return {
    path,
    langs: LANGS,
    locale,
    title: isWhole ? title : summaryWords[lang].pageTitle(sentence),
    description,
    card: {
      title: isWhole ? title : sentence,
      image: `og/${folderOf(lang)}${landing.name || 'near-daily'}.png`,
      alt: siteWords[lang].previewAlt(sentence),
      draw: (outlines) => previewPicture(shared, outlines),
    },
    asOf: meta.asOf,
    ...(path === ''
      ? { data: datasetLd(whole, description) }
      : { query: landingQuery(landing, lang) }),
    shared,
  }
}

function viewOf({ filter }: Landing, path: string, whole: SharedView): SharedView {
  const { dataset, locale, siteUrl } = whole
  const view = { ...DEFAULT_VIEW, filter }
  const tally = tallyOf(columnsOf(dataset), filter)
  const figures = keyFigures(dataset, tally, filter)
  return {
    ...whole,
    view,
    incidents: rowsShown(tally).flatMap((row) => dataset.incidents[row] ?? []),
    sentence: plainSentence(summarySentence(view, figures, dataset, locale), locale),
    link: (siteUrl ?? rootFrom(path)) + path,
  }
}
