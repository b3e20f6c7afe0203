import { useEffect, useRef } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import type { PlacedEvent } from '#drawing/events.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { SourceLinks } from '#ui/SourceLinks.tsx'
import { mayMoveFocus } from '#ui/useReturnFocus.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import { Dispute } from './Dispute.tsx'
import { disputedDays, eventDate } from './eventDates.ts'
import styles from './timeline.module.css'
import { eventWords } from './words.ts'

interface TimelineEventProps {
  readonly placed: PlacedEvent
  readonly dataset: Dataset
  /** Whether the reader begins at it. */
  readonly isStart: boolean
}

/** One event: when, what, who and where, and each thing in dispute with its versions. */
export function TimelineEvent({ placed, dataset, isStart }: TimelineEventProps) {
  const { event } = placed
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(
    function beginHere() {
      if (isStart && mayMoveFocus()) title.current?.focus()
    },
    [isStart],
  )
  return (
    <li className={styles.event} data-disputed={event.disputes.length > 0 || undefined}>
      <When {...placed} />
      <div className={styles.what}>
        <h4 ref={title} tabIndex={isStart ? -1 : undefined}>
          <OwnText>{event.title}</OwnText>
        </h4>
        <p>
          <OwnText>{event.detail}</OwnText>
        </p>
        <div className={styles.more}>
          <Names event={event} dataset={dataset} />
          <EventSources ids={event.sourceIds} sources={dataset.sources} />
        </div>
      </div>
      {event.disputes.length > 0 && (
        <div className={styles.disputes}>
          {event.disputes.map(({ field, versions }) => (
            <Dispute key={field} field={field} versions={versions} sources={dataset.sources} />
          ))}
        </div>
      )}
    </li>
  )
}

function When({ event, number }: PlacedEvent) {
  const locale = useLocale()
  const differing = disputedDays(event, locale)
  const date = eventDate(event, locale)
  return (
    <p className={styles.when}>
      {number !== undefined && (
        <>
          <span className={styles.number} aria-hidden="true">
            {locale.format.number(number)}
          </span>
          <span className="visually-hidden">
            {`${eventWords[locale.lang].number(locale.format.number(number))} `}
          </span>
        </>
      )}
      <span className={styles.date} data-inexact={event.date === null || undefined}>
        {event.date === null ? (
          <span>{date}</span>
        ) : (
          <time dateTime={formatDay(event.date)}>{date}</time>
        )}
        {differing !== undefined && <small className="note">{differing}</small>}
      </span>
    </p>
  )
}

interface NamesProps {
  readonly event: PlacedEvent['event']
  readonly dataset: Dataset
}

function Names({ event: { actorIds, placeIds }, dataset: { actors, places } }: NamesProps) {
  const { lang } = useLocale()
  if (actorIds.length + placeIds.length === 0) return null
  return (
    <dl className={styles.names}>
      {actorIds.length > 0 && (
        <div>
          <dt className="note">{eventWords[lang].actors}</dt>
          {actorIds.map((id) => (
            <dd key={id}>
              <ViewLink action={open({ actorPage: id })}>{actors.get(id)?.name ?? id}</ViewLink>
            </dd>
          ))}
        </div>
      )}
      {placeIds.length > 0 && (
        <div>
          <dt className="note">{eventWords[lang].places}</dt>
          {placeIds.map((id) => (
            <dd key={id}>{places.get(id)?.name ?? id}</dd>
          ))}
        </div>
      )}
    </dl>
  )
}

interface EventSourcesProps extends Pick<Dataset, 'sources'> {
  readonly ids: readonly string[]
}

/** The number of sources, which opens to name them. */
function EventSources({ ids, sources }: EventSourcesProps) {
  const { lang, plural } = useLocale()
  return (
    <details className={`note ${styles.sources}`}>
      <summary>{plural(ids.length, eventWords[lang].sources)}</summary>
      <SourceLinks ids={ids} sources={sources} />
    </details>
  )
}
