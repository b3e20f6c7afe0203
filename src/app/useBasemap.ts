import { useQuery } from '@tanstack/react-query'
import { basemapUrl } from 'virtual:dataset-urls'

import { loadBasemap } from '#dataset/load.ts'

/** The lines of the map, fetched once for whatever is drawn over them. */
export function useBasemap() {
  return useQuery({
    queryKey: ['basemap'],
    queryFn: ({ signal }) => loadBasemap(basemapUrl, signal),
  })
}
