import { useState, type ReactNode } from 'react'

import type { Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { IncidentLink } from '#ui/IncidentLink.tsx'
import { OwnText } from '#ui/OwnText.tsx'

import styles from './about.module.css'
import { aboutWords } from './words.ts'

interface DisclosureProps {
  readonly label: string
  /** The list items, made when the list is opened. */
  readonly children: () => ReactNode
}

/** A list that opens. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={styles.disclosure}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{label}</summary>
      {isOpen && <ul>{children()}</ul>}
    </details>
  )
}

interface IncidentDisclosureProps {
  readonly incidents: readonly Incident[]
  /** "Which ones" if not given. */
  readonly label?: string
  /** Shows the note of each incident. */
  readonly withNotes?: boolean
}

/** The incidents that a figure counts, listed when opened. */
export function IncidentDisclosure({
  incidents,
  label,
  withNotes = false,
}: IncidentDisclosureProps) {
  const { lang } = useLocale()
  if (incidents.length === 0) return null
  return (
    <Disclosure label={label ?? aboutWords[lang].which}>
      {() =>
        incidents.map((incident) => (
          <li key={incident.id}>
            <IncidentLink incident={incident} />
            {withNotes && (
              <p className={`note ${styles.note}`}>
                <OwnText>{incident.note}</OwnText>
              </p>
            )}
          </li>
        ))
      }
    </Disclosure>
  )
}
