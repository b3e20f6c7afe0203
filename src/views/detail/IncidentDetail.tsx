import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import { Glyph } from '#ui/Glyph.tsx'
import type { Light } from '#ui/light.ts'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { pointing } from '#ui/pointing.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import type { Step } from '#ui/step.ts'

import { Account } from './Account.tsx'
import { Duplicates } from './Duplicates.tsx'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { Facts } from './Facts.tsx'
import { Sources } from './Sources.tsx'
import { Walk, type Neighbours } from './Walk.tsx'
import { WhoDidIt } from './WhoDidIt.tsx'
import './detail.css'

interface DetailSteps {
  /** Opens another incident, or closes the detail. */
  readonly incident: Step<string | undefined>
  readonly place: Step<string>
  readonly actor: Step<string>
}

interface IncidentDetailProps {
  readonly dataset: Dataset
  readonly row: number
  readonly evidence: EvidenceState
  readonly neighbours: Neighbours
  readonly light: Light
  readonly steps: DetailSteps
}

/** All that is known of one incident: a panel beside the page where it is wide, the whole page where it is not. */
export function IncidentDetail(props: IncidentDetailProps) {
  const { dataset, row, evidence, neighbours, light, steps } = props
  const { t, format } = useLocale()
  const id = useId()
  const incident = dataset.incidents[row]
  if (incident === undefined) return null
  return (
    <SidePanel
      className="detail"
      labelledBy={id}
      content={incident.id}
      bar={
        <>
          <Walk title={incident.title} neighbours={neighbours} step={steps.incident} />
          <ClosePanel step={steps.incident} to={undefined} />
        </>
      }
      onEscape={() => steps.incident.take(undefined)}
      {...pointing(light, [row])}
    >
      <p className="detail-date">
        <time dateTime={formatDay(incident.date)}>{format.dayFull(incident.date)}</time>
      </p>
      <PanelHeading id={id}>{incident.title}</PanelHeading>
      <p className="detail-type">
        <Glyph type={incident.type} size={14} /> {t.codes.typeLong[incident.type]}
      </p>
      <Account incident={incident} />
      <Facts incident={incident} dataset={dataset} step={steps.place} />
      <Duplicates {...{ incident, row, dataset, light }} step={steps.incident} />
      <WhoDidIt incident={incident} dataset={dataset} step={steps.actor} />
      <Sources incidentId={incident.id} evidence={evidence} />
    </SidePanel>
  )
}
