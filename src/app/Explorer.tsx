import { restrict } from '#basis/restrict.ts'
import type { Dataset } from '#domain/dataset.ts'
import { isWholeBasis } from '#filters/basis.ts'
import { knownIds } from '#url/known.ts'
import { useView } from '#url/useView.ts'

import { Exploration } from './Exploration.tsx'
import { FailurePanel } from './FailurePanel.tsx'
import { PageLoading } from './PageLoading.tsx'
import { useEvidence } from './useEvidence.ts'

/** The explorer over what counts: all records, or those that the reports left by the address make. */
export function Explorer({ dataset }: { readonly dataset: Dataset }) {
  const state = useEvidence()
  const evidence = state.status === 'ready' ? state.evidence : undefined
  const navigation = useView(knownIds(dataset, evidence))
  const { basis } = navigation.view
  const whole = isWholeBasis(basis)
  if (!whole && state.status === 'failed') {
    return <FailurePanel error={state.error} onRetry={state.retry} />
  }
  if (!whole && evidence === undefined) return <PageLoading />
  const counted = whole || evidence === undefined ? dataset : restrict(dataset, evidence, basis)
  return <Exploration all={dataset} dataset={counted} evidence={state} navigation={navigation} />
}
