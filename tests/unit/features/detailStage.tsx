import { screen, within } from '@testing-library/react'

import { FULL_SCOPE, type InclusionScope } from '#state/inclusionScope.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { createHighlightStore } from '#ui/highlight.ts'
import { IncidentDetail } from '#features/incidents/IncidentDetail.tsx'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'

export const dataset = realDataset()

/** Shows the detail of an incident as the third of thirteen, with nothing before it. */
export function show(id: string, scope: InclusionScope = FULL_SCOPE) {
  const row = dataset.incidents.findIndex((incident) => incident.id === id)
  const highlight = createHighlightStore()
  const neighbours = { previous: undefined, next: '2020-07-24-rocket', position: 3, of: 13 }
  const visit = renderAt(<IncidentDetail {...{ dataset, row, scope, neighbours, highlight }} />, {
    ...DEFAULT_VIEW,
    scope,
    incident: id,
  })
  return { ...visit, highlight, row, panel: within(screen.getByRole('region')) }
}
