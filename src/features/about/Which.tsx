import { useState } from 'react'

import type { Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import type { Step } from '#state/step.ts'

import { aboutWords } from './words.ts'

interface WhichProps {
  readonly incidents: readonly Incident[]
  readonly step: Step<string | undefined>
  /** What the list is called; "Which ones" without. */
  readonly label?: string
  /** Whether what is noted of each incident is shown with it. */
  readonly noted?: boolean
}

/** The incidents that a figure counts, listed when it is opened. */
export function Which({ incidents, step, label, noted = false }: WhichProps) {
  const { lang } = useLocale()
  const [open, setOpen] = useState(false)
  if (incidents.length === 0) return null
  return (
    <details className="about-which" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label ?? aboutWords[lang].which}</summary>
      {open && (
        <ul>
          {incidents.map((incident) => (
            <li key={incident.id}>
              <IncidentLink incident={incident} step={step} />
              {noted && (
                <p className="about-note">
                  <OwnText>{incident.note}</OwnText>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
