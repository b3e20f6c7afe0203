import './records.css'

import type { Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { Glyph } from './Glyph.tsx'
import { OwnText } from './OwnText.tsx'
import type { Step } from '#state/step.ts'
import { StepLink } from './StepLink.tsx'

interface IncidentLinkProps {
  readonly incident: Incident
  readonly step: Step<string | undefined>
}

/** An incident in a list: its mark, its day, and its title, which opens it. */
export function IncidentLink({ incident, step }: IncidentLinkProps) {
  const { format } = useLocale()
  return (
    <span className="incident-link">
      <Glyph type={incident.type} founding={incident.founding} size={12} />
      <span className="incident-link-day">{format.dayShort(incident.date)}</span>
      <StepLink step={step} to={incident.id}>
        <OwnText>{incident.title}</OwnText>
      </StepLink>
    </span>
  )
}
