import { QueryClient, queryOptions } from '@tanstack/react-query'
import { arUrl, basemapUrl, datasetUrl } from 'virtual:dataset-urls'

import { parseBasemap } from './basemap.ts'
import { parseDataset } from './dataset.ts'
import { loadFile } from './load.ts'
import { parseTranslation } from './translation.ts'

/** Everything in the data. */
export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal }) => loadFile(datasetUrl, parseDataset, signal),
})

/** The lines of the map. */
export const basemapQuery = queryOptions({
  queryKey: ['basemap'],
  queryFn: ({ signal }) => loadFile(basemapUrl, parseBasemap, signal),
})

/** The data's own texts in Arabic. */
export const textsQuery = queryOptions({
  queryKey: ['texts', 'ar'],
  queryFn: ({ signal }) => loadFile(arUrl, parseTranslation, signal),
})

/**
 * What has been loaded; a file does not change under its address. Without a network it is asked for all the same: the
 * service worker may have it, and if not, the page says so.
 */
export function newQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: 1,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        refetchOnReconnect: true,
      },
    },
  })
}
