import { useQuery } from '@tanstack/react-query'
import { coreUrl } from 'virtual:dataset-urls'

import { loadDataset } from '#dataset/load.ts'

import { Explorer } from './Explorer.tsx'
import { FailurePanel } from './FailurePanel.tsx'
import { PageLoading } from './PageLoading.tsx'

/** The page: the data, or why it is not there. */
export function App() {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['dataset'],
    queryFn: ({ signal }) => loadDataset(coreUrl, signal),
  })
  if (data !== undefined) return <Explorer dataset={data} />
  if (error !== null && !isFetching) {
    return <FailurePanel error={error} onRetry={() => void refetch()} />
  }
  return <PageLoading />
}
