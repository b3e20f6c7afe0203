import { useQuery } from '@tanstack/react-query'

import { basemapQuery } from './queries.ts'

/** The lines of the map, fetched once for whatever is drawn over them. */
export function useBasemap() {
  return useQuery(basemapQuery)
}
