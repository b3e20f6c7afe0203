import { columnsOf } from '#data/columns.ts'
import { parseDataset } from '#data/dataset.ts'
import type { Reading } from '#data/read.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { localizeDataset } from '#data/localizeDataset.ts'
import { parseTranslation } from '#data/translation.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH, type Locale } from '#i18n/locale.ts'
import type { Dataset } from '#domain/dataset.ts'
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
  return viewOf(read(parseDataset(readPayloads(folder).dataset.text)), ENGLISH, siteUrl)
}

/** The same in each language, English first. */
export function wholeViews(folder: string, siteUrl: string | undefined): readonly SharedView[] {
  const { dataset, ar } = readPayloads(folder)
  const data = read(parseDataset(dataset.text))
  const texts = read(parseTranslation(ar.text))
  return [
    viewOf(data, ENGLISH, siteUrl),
    viewOf(localizeDataset(data, { status: 'ready', texts }), arabicWith('latn'), siteUrl),
  ]
}

function read<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.value
}

function viewOf(dataset: Dataset, locale: Locale, siteUrl: string | undefined): SharedView {
  const { meta, incidents } = dataset
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
