import { QueryClient, queryOptions } from '@tanstack/react-query'
import { basemapFile, coreFile } from 'virtual:dataset-urls'

import { loadBasemap, loadDataset } from './load.ts'

/** Everything in the data but claims and sources. */
export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal }) => loadDataset(coreFile, signal),
})

/** The lines of the map. */
export const basemapQuery = queryOptions({
  queryKey: ['basemap'],
  queryFn: ({ signal }) => loadBasemap(basemapFile, signal),
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
