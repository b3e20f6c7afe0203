import { configure, render, screen, within } from '@testing-library/react'

import type { EvidenceState } from '#domain/evidenceState.ts'
import { WHOLE_BASIS, type Basis } from '#state/inclusionScope.ts'
import { IncidentDetail } from '#features/incidents/IncidentDetail.tsx'

import incidents from '../../../data/incidents.json' with { type: 'json' }
import { realDataset, realEvidence } from '../realData.ts'
import { recordedLight, recordedStep } from './recorded.ts'

// Nothing here is hidden from roles, and asking the style sheet of every element is slow.
configure({ defaultHidden: true })

export const dataset = realDataset()

/** The real claims and sources, as the page reads them. */
const READY: EvidenceState = { status: 'ready', evidence: realEvidence() }

/** A record of the file by id. */
export function recordOf(id: string) {
  const found = incidents.find((incident) => incident.id === id)
  if (found === undefined) throw new Error(`no incident ${id}`)
  return found
}

/** Shows the detail of an incident as the third of thirteen, with nothing before it. */
export function show(id: string, evidence: EvidenceState = READY, basis: Basis = WHOLE_BASIS) {
  const row = dataset.incidents.findIndex((incident) => incident.id === id)
  const light = recordedLight()
  const steps = {
    incident: recordedStep<string | undefined>(),
    place: recordedStep<string>(),
    actorPage: recordedStep<string | undefined>(),
    struck: recordedStep<string>(),
  }
  const neighbours = { previous: undefined, next: '2020-07-24-rocket', position: 3, of: 13 }
  const view = render(
    <IncidentDetail {...{ dataset, row, basis, evidence, neighbours, light, steps }} />,
  )
  return { light, steps, row, view, panel: within(screen.getByRole('complementary')) }
}
