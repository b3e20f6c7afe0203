import { useQuery } from '@tanstack/react-query'
import { evidenceFile } from 'virtual:dataset-urls'

import { loadEvidence } from '#data/load.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'

import { useIdle } from './useIdle.ts'

/** Claims and sources, fetched once the page has nothing better to do. */
export function useEvidence(): EvidenceState {
  const idle = useIdle()
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['evidence'],
    queryFn: ({ signal }) => loadEvidence(evidenceFile, signal),
    enabled: idle,
  })
  if (data !== undefined) return { status: 'ready', evidence: data }
  if (error !== null && !isFetching) return { status: 'failed', error, retry: () => void refetch() }
  return { status: 'loading' }
}
