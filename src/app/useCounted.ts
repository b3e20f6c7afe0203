import { useQuery } from '@tanstack/react-query'

import type { restrict } from '#analysis/scope/applyScope.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { isWholeBasis, type Basis } from '#state/inclusionScope.ts'

import { restrictQuery } from './queries.ts'

/** How far what counts has come: the whole data at once, less of it once the claims are there. */
export type CountedState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly status: 'ready'; readonly dataset: Dataset }

/** All records, or those that the reports left by the address make. */
export function useCounted(dataset: Dataset, state: EvidenceState, basis: Basis): CountedState {
  const whole = isWholeBasis(basis)
  const { data, error, isFetching, refetch } = useQuery({ ...restrictQuery, enabled: !whole })
  const counted = useRestricted(data, dataset, state, basis)
  if (whole) return { status: 'ready', dataset }
  if (state.status === 'failed') return state
  if (error !== null && !isFetching) return { status: 'failed', error, retry: () => void refetch() }
  return counted === undefined ? { status: 'loading' } : { status: 'ready', dataset: counted }
}

/** A hook, so that the compiler keeps the records while the view of them changes. */
function useRestricted(
  restrictTo: typeof restrict | undefined,
  dataset: Dataset,
  state: EvidenceState,
  basis: Basis,
): Dataset | undefined {
  'use memo'
  if (restrictTo === undefined || state.status !== 'ready' || isWholeBasis(basis)) return undefined
  return restrictTo(dataset, state.evidence, basis)
}
