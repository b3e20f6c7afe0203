import { prerender } from 'react-dom/static'

import { parseBasemap } from '#data/basemap.ts'
import { parseCore } from '#data/core.ts'
import { StaticMap } from '#features/map/StaticMap.tsx'

import { basemapQuery, datasetQuery, newQueries } from '#data/queries.ts'
import { Root } from './Root.tsx'

/** The texts of the files that a page shows at first sight. */
export interface FirstTexts {
  readonly core: string
  readonly basemap: string
}

/** The HTML of the default view in English, whole and in its order; throws when a text is not right. */
export async function prerenderView({ core, basemap }: FirstTexts): Promise<string> {
  const data = parseCore(core)
  const ground = parseBasemap(basemap)
  if (!data.ok || !ground.ok) throw new Error('the packed data cannot be read back')
  const queries = newQueries()
  queries.setQueryData(datasetQuery.queryKey, data.dataset)
  queries.setQueryData(basemapQuery.queryKey, ground.basemap)
  const { prelude } = await prerender(<Root queries={queries} still={{ Map: StaticMap }} />, {
    // What is longer than this would come at the end, with a script that moves it.
    progressiveChunkSize: Infinity,
    onError: (error) => {
      throw error
    },
  })
  return new Response(prelude).text()
}
