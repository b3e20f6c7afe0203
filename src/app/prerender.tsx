import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'

import { parseBasemap } from '#data/basemap.ts'
import { parseDataset } from '#data/dataset.ts'
import { basemapQuery, datasetQuery, newQueries } from '#data/queries.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'
import type { ViewState } from '#state/viewState.ts'

import { RecordPage } from './RecordPage.tsx'
import { Root } from './Root.tsx'

/** The texts of the files that a page shows at first sight. */
export interface FirstTexts {
  readonly dataset: string
  readonly basemap: string
}

/** The HTML of the default view in English, whole and in its order; throws when a text is not right. */
export async function prerenderView({ dataset, basemap }: FirstTexts): Promise<string> {
  const data = parseDataset(dataset)
  const ground = parseBasemap(basemap)
  if (!data.ok || !ground.ok) throw new Error('the data cannot be read')
  const queries = newQueries()
  queries.setQueryData(datasetQuery.queryKey, data.value)
  queries.setQueryData(basemapQuery.queryKey, ground.value)
  const { prelude } = await prerender(<Root queries={queries} />, {
    // What is longer than this would come at the end, with a script that moves it.
    progressiveChunkSize: Infinity,
    onError: (error) => {
      throw error
    },
  })
  return new Response(prelude).text()
}

/** The HTML of the page of the record that is open in a view. */
export function prerenderRecord(dataset: Dataset, locale: Locale, view: ViewState): string {
  return renderToStaticMarkup(<RecordPage {...{ dataset, locale, view }} />)
}
