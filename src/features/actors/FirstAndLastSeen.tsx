import type { DatePrecision, Role } from '#domain/codes.ts'
import type { Actor, Dataset } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { StatementDate } from '#ui/StatementDate.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './actor.module.css'
import type { ActorLinks } from './actorLinks.ts'
import { actorPageWords } from './actorPageWords.ts'

/** Something dated: a statement of the actor, or an incident that it claimed or is blamed for. */
interface Sighting {
  readonly kind: 'statement' | Role
  readonly date: Day
  readonly datePrecision: DatePrecision
  /** `undefined` for a statement. */
  readonly incidentId: string | undefined
}

interface FirstAndLastSeenProps {
  readonly actor: Actor
  readonly links: ActorLinks
  readonly dataset: Dataset
}

/** When an actor first and last appears in this record, and in what. */
export function FirstAndLastSeen({ actor, links, dataset }: FirstAndLastSeenProps) {
  const words = actorPageWords[useLocale().lang]
  const sightings = sightingsOf(actor, links, dataset)
  const [first, last] = [sightings[0], sightings.at(-1)]
  if (first === undefined || last === undefined) {
    return <p className="soft">{words.neverSeen}</p>
  }
  return (
    <dl className={styles.seen} aria-label={words.seen}>
      <div>
        <dt>{words.first}</dt>
        <dd>
          <SightingText sighting={first} />
        </dd>
      </div>
      <div>
        <dt>{words.last}</dt>
        <dd>
          <SightingText sighting={last} />
        </dd>
      </div>
    </dl>
  )
}

function SightingText({ sighting }: { readonly sighting: Sighting }) {
  const words = actorPageWords[useLocale().lang].sighting[sighting.kind]
  return (
    <>
      <StatementDate statement={sighting} />{' '}
      {sighting.incidentId === undefined ? (
        <span className="soft">{words}</span>
      ) : (
        <ViewLink action={open({ incident: sighting.incidentId })}>{words}</ViewLink>
      )}
    </>
  )
}

/** All sightings of an actor in order of time. */
function sightingsOf(
  { statements }: Actor,
  links: ActorLinks,
  { incidents }: Dataset,
): readonly Sighting[] {
  const inRole = (kind: Role): readonly Sighting[] =>
    links[kind].flatMap((row) => {
      const incident = incidents[row]
      if (incident === undefined) return []
      return [{ kind, date: incident.date, datePrecision: 'day', incidentId: incident.id }]
    })
  const inStatements = statements.flatMap(({ date, datePrecision }): readonly Sighting[] =>
    date === null ? [] : [{ kind: 'statement', date, datePrecision, incidentId: undefined }],
  )
  return [...inStatements, ...inRole('claimed'), ...inRole('blamed')].toSorted(
    (a, b) => a.date - b.date,
  )
}
