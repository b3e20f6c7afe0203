import type { Dataset, VersionChanges as Changes } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './about.module.css'
import { Disclosure } from './Disclosure.tsx'
import { aboutWords } from './words.ts'

interface VersionChangesProps {
  readonly changes: Changes
  readonly dataset: Dataset
}

/** The records that a version changed, and the links whose number of incidents it changed. */
export function VersionChanges({ changes: { records, links }, dataset }: VersionChangesProps) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].version
  return (
    <>
      {records.length > 0 && (
        <Disclosure label={words.records(format.number(records.length))}>
          {() =>
            records.map(({ id, note }) => (
              <li key={id}>
                <RecordName id={id} dataset={dataset} />
                <p className={`note ${styles.note}`}>
                  <OwnText>{note}</OwnText>
                </p>
              </li>
            ))
          }
        </Disclosure>
      )}
      {links.length > 0 && (
        <Disclosure label={words.links(format.number(links.length))}>
          {() =>
            links.map(({ link, was, is }) => (
              <li key={link}>
                {link === '?' ? words.noFilter : <bdi dir="ltr">{link}</bdi>}{' '}
                <span className="soft">{words.count(format.number(was), format.number(is))}</span>
              </li>
            ))
          }
        </Disclosure>
      )}
    </>
  )
}

interface RecordNameProps {
  readonly id: string
  readonly dataset: Dataset
}

/** A record by its title or name, an incident as a link; a record that is gone by its id. */
function RecordName({ id, dataset }: RecordNameProps) {
  const incident = dataset.incidents.find((each) => each.id === id)
  if (incident !== undefined) {
    return (
      <ViewLink action={open({ incident: id })}>
        <OwnText>{incident.title}</OwnText>
      </ViewLink>
    )
  }
  const event = dataset.contextEvents.find((each) => each.id === id)
  if (event !== undefined) return <OwnText>{event.title}</OwnText>
  return dataset.places.get(id)?.name ?? dataset.actors.get(id)?.name ?? <bdi>{id}</bdi>
}
