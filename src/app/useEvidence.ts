import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { evidenceUrl } from 'virtual:dataset-urls'

import { loadEvidence } from '#dataset/load.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'

/** Claims and sources, fetched once the page has nothing better to do. */
export function useEvidence(): EvidenceState {
  const idle = useIdle()
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['evidence'],
    queryFn: ({ signal }) => loadEvidence(evidenceUrl, signal),
    enabled: idle,
  })
  if (data !== undefined) return { status: 'ready', evidence: data }
  if (error !== null && !isFetching) return { status: 'failed', error, retry: () => void refetch() }
  return { status: 'loading' }
}

function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(function waitForIdle() {
    // Safari has no requestIdleCallback: there the next task has to do.
    if (typeof window.requestIdleCallback !== 'function') {
      const task = window.setTimeout(() => setIdle(true))
      return () => window.clearTimeout(task)
    }
    const task = window.requestIdleCallback(() => setIdle(true), { timeout: 1000 })
    return () => window.cancelIdleCallback(task)
  }, [])
  return idle
}
