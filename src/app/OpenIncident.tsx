import type { Dataset } from '#domain/dataset.ts'
import type { View } from '#filters/view.ts'
import { rowsShown, type Tally } from '#tally/tally.ts'
import type { Light } from '#ui/light.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { IncidentDetail } from '#views/detail/IncidentDetail.tsx'
import type { Neighbours } from '#views/detail/Walk.tsx'
import { sortRows } from '#views/list/sortRows.ts'

import type { Steps } from './steps.ts'

interface OpenIncidentProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly view: View
  readonly light: Light
  readonly evidence: EvidenceState
  readonly steps: Steps
}

/** The incident that the view names, among its neighbours in the list. */
export function OpenIncident({ dataset, tally, view, light, evidence, steps }: OpenIncidentProps) {
  const row = dataset.incidents.findIndex(({ id }) => id === view.incident)
  if (row === -1) return null
  const rows = sortRows(dataset, rowsShown(tally), view.sort)
  return (
    <IncidentDetail
      dataset={dataset}
      row={row}
      evidence={evidence}
      neighbours={neighboursOf(dataset, rows, row)}
      light={light}
      steps={steps}
    />
  )
}

function neighboursOf(dataset: Dataset, rows: readonly number[], row: number): Neighbours {
  const at = rows.indexOf(row)
  const idAt = (index: number): string | undefined => dataset.incidents[rows[index] ?? -1]?.id
  return {
    previous: at === -1 ? undefined : idAt(at - 1),
    next: at === -1 ? undefined : idAt(at + 1),
    position: at + 1,
    of: rows.length,
  }
}
