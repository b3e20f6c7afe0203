import { useId } from 'react'

import { claimsCounted, countsUnder } from '#analysis/scope/counted.ts'
import type { Dataset, Source } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import type { Basis } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'
import { Glyph } from '#ui/Glyph.tsx'
import type { Light } from '#ui/light.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { pointing } from '#ui/pointing.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { TranslationMark } from '#ui/TranslationMark.tsx'
import { longCodeWords } from '#i18n/words/longCodes.ts'

import { Account } from './Account.tsx'
import { Claims } from './Claims.tsx'
import { Duplicates } from './Duplicates.tsx'
import { Facts } from './Facts.tsx'
import { Walk, type Neighbours } from './Walk.tsx'
import { WhoDidIt } from './WhoDidIt.tsx'
import { detailWords } from './detailWords.ts'
import './detail.css'

interface DetailSteps {
  /** Opens another incident, or closes the detail. */
  readonly incident: Step<string | undefined>
  readonly place: Step<string>
  readonly actorPage: Step<string | undefined>
  /** Strikes a source or an incident, or lets it count again. */
  readonly struck: Step<string>
}

interface IncidentDetailProps {
  /** What counts under the basis. */
  readonly dataset: Dataset
  readonly row: number
  readonly basis: Basis
  readonly evidence: EvidenceState
  readonly neighbours: Neighbours
  readonly light: Light
  readonly steps: DetailSteps
}

/** All that is known of one incident, and who says so. */
export function IncidentDetail(props: IncidentDetailProps) {
  const { dataset, row, basis, evidence, neighbours, light, steps } = props
  const { lang, format } = useLocale()
  const id = useId()
  const incident = dataset.incidents[row]
  if (incident === undefined) return null
  const struck = basis.without.includes(incident.id)
  const counted = countedIn(evidence, basis, incident.id)
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
      <PanelHeading id={id}>
        <OwnText>{incident.title}</OwnText>
      </PanelHeading>
      <p className="detail-type">
        <Glyph type={incident.type} founding={incident.founding} size={14} />{' '}
        <span>{longCodeWords[lang].typeLong[incident.type]}</span>
      </p>
      <Account {...{ incident, dataset, ...counted }} />
      <TranslationMark />
      <Facts {...{ incident, dataset }} claims={counted.claims} step={steps.place} />
      <Duplicates {...{ incident, row, dataset, light }} step={steps.incident} />
      <WhoDidIt incident={incident} dataset={dataset} step={steps.actorPage} />
      <section className="detail-who-says">
        <h3>{detailWords[lang].claims}</h3>
        <EvidenceGate state={evidence}>
          {(loaded) => <Claims {...{ incident, dataset, basis, steps }} evidence={loaded} />}
        </EvidenceGate>
      </section>
      <p className="detail-strike-all">
        <StepLink step={steps.struck} to={incident.id} current={struck}>
          {struck ? detailWords[lang].countIncidentAgain : detailWords[lang].leaveOutIncident}
        </StepLink>
        <small>{struck ? detailWords[lang].leftOutNote : detailWords[lang].leaveOutNote}</small>
      </p>
    </SidePanel>
  )
}

const NO_SOURCES: ReadonlyMap<string, Source> = new Map()

/** The claims of an incident that count; none until they have loaded. */
function countedIn(state: EvidenceState, basis: Basis, incidentId: string) {
  if (state.status !== 'ready') return { claims: [], sources: NO_SOURCES }
  const { claims, sources } = state.evidence
  const counts = countsUnder(basis, sources)
  return { claims: claimsCounted(claims.get(incidentId) ?? [], counts), sources }
}
