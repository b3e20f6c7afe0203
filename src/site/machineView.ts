import { columnsOf } from '#data/columns.ts'
import { parseDataset } from '#data/dataset.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { ENGLISH } from '#i18n/locale.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { datasetTitle } from '#features/export/title.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally } from '#analysis/tally/pass.ts'
import { readPayloads } from './payloads.ts'

/**
 * Everything in a data folder as one view, as of the day of the data: the same data give the same view. Its link
 * is absolute where the address of the site is known, else relative to a file in `data/`.
 */
export function wholeView(folder: string, siteUrl: string | undefined): SharedView {
  const reading = parseDataset(readPayloads(folder).dataset.text)
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  const dataset = reading.value
  const { meta, incidents } = dataset
  const locale = ENGLISH
  const figures = keyFigures(
    dataset,
    tally(columnsOf(dataset), DEFAULT_VIEW.filter),
    DEFAULT_VIEW.filter,
  )
  const query = new URLSearchParams({
    data: meta.version,
    n: String(incidents.length),
    lang: locale.lang,
  })
  return {
    dataset,
    incidents,
    view: DEFAULT_VIEW,
    sentence: plainSentence(summarySentence(DEFAULT_VIEW, figures, dataset, locale), locale),
    title: datasetTitle(meta, locale),
    link: `${siteUrl ?? '../'}?${query}`,
    date: meta.asOf,
    locale,
    ...(siteUrl === undefined ? {} : { siteUrl }),
  }
}
