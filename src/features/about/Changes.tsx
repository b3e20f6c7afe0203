import { useState, type ReactNode } from 'react'

import type { Dataset, VersionChanges } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { aboutWords } from './words.ts'

interface ChangesProps {
  readonly changes: VersionChanges
  readonly dataset: Dataset
  readonly step: Step<string | undefined>
}

/** The records that a version changed, and the links that lead to another number since, listed when opened. */
export function Changes({ changes: { records, links }, dataset, step }: ChangesProps) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].version
  return (
    <>
      {records.length > 0 && (
        <Listed label={words.records(format.number(records.length))}>
          {() =>
            records.map(({ id, note }) => (
              <li key={id}>
                <RecordName id={id} dataset={dataset} step={step} />
                <p className="about-note">
                  <OwnText>{note}</OwnText>
                </p>
              </li>
            ))
          }
        </Listed>
      )}
      {links.length > 0 && (
        <Listed label={words.links(format.number(links.length))}>
          {() =>
            links.map(({ link, was, is }) => (
              <li key={link}>
                {link === '?' ? words.noFilter : <bdi dir="ltr">{link}</bdi>}{' '}
                <span className="about-change-count">
                  {words.count(format.number(was), format.number(is))}
                </span>
              </li>
            ))
          }
        </Listed>
      )}
    </>
  )
}

interface ListedProps {
  readonly label: string
  readonly children: () => ReactNode
}

function Listed({ label, children }: ListedProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className="about-which" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && <ul>{children()}</ul>}
    </details>
  )
}

interface RecordNameProps {
  readonly id: string
  readonly dataset: Dataset
  readonly step: Step<string | undefined>
}

/** A record by its title or name; an incident leads to its page, and one that is gone keeps its id. */
function RecordName({ id, dataset, step }: RecordNameProps) {
  const incident = dataset.incidents.find((each) => each.id === id)
  if (incident !== undefined) {
    return (
      <StepLink step={step} to={id}>
        <OwnText>{incident.title}</OwnText>
      </StepLink>
    )
  }
  const event = dataset.contextEvents.find((each) => each.id === id)
  if (event !== undefined) return <OwnText>{event.title}</OwnText>
  return dataset.places.get(id)?.name ?? dataset.actors.get(id)?.name ?? <bdi>{id}</bdi>
}
