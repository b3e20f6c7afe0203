import { renderToString } from 'react-dom/server'

import { parseBasemap } from '#dataset/basemap.ts'
import { parseCore } from '#dataset/core.ts'
import { StaticMap } from '#views/map/StaticMap.tsx'

import { basemapQuery, datasetQuery, newQueries } from './queries.ts'
import { Root } from './Root.tsx'

/** The texts of the files that a page shows at first sight. */
export interface FirstTexts {
  readonly core: string
  readonly basemap: string
}

/** The HTML of the default view in English; throws when a text is not right. */
export function prerenderView({ core, basemap }: FirstTexts): string {
  const data = parseCore(core)
  const ground = parseBasemap(basemap)
  if (!data.ok || !ground.ok) throw new Error('the packed data cannot be read back')
  const queries = newQueries()
  queries.setQueryData(datasetQuery.queryKey, data.dataset)
  queries.setQueryData(basemapQuery.queryKey, ground.basemap)
  return renderToString(<Root queries={queries} still={{ Map: StaticMap }} />)
}
