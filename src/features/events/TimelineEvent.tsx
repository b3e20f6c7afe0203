import { formatDay } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { PlacedEvent } from '#drawing/events.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { StepLink } from '#ui/StepLink.tsx'

import type { EventContents } from './contents.ts'
import { Dispute } from './Dispute.tsx'
import { EventSources } from './EventSources.tsx'
import type { TimelineSteps } from './steps.ts'
import { disputedDays, whenInWords } from './eventInWords.ts'
import { eventWords } from './words.ts'

interface TimelineEventProps {
  readonly placed: PlacedEvent
  readonly contents: EventContents
  readonly steps: TimelineSteps
}

/** One event: when, what, who and where, and each thing in dispute with its versions. */
export function TimelineEvent({ placed: { event, number }, contents, steps }: TimelineEventProps) {
  return (
    <li className="timeline-event" data-disputed={event.disputes.length > 0 || undefined}>
      <When event={event} number={number} />
      <div className="timeline-what">
        <h4>
          <OwnText>{event.title}</OwnText>
        </h4>
        <p>
          <OwnText>{event.detail}</OwnText>
        </p>
        <div className="timeline-more">
          <Names event={event} contents={contents} steps={steps} />
          <EventSources ids={event.sourceIds} sources={contents.sources} />
        </div>
      </div>
      {event.disputes.length > 0 && (
        <div className="timeline-disputes">
          {event.disputes.map(({ field, versions }) => (
            <Dispute key={field} field={field} versions={versions} sources={contents.sources} />
          ))}
        </div>
      )}
    </li>
  )
}

function When({ event, number }: PlacedEvent) {
  const locale = useLocale()
  const differing = disputedDays(event, locale)
  const words = whenInWords(event, locale)
  return (
    <p className="timeline-when">
      {number !== undefined && (
        <>
          <span className="timeline-number" aria-hidden="true">
            {locale.format.number(number)}
          </span>
          <span className="visually-hidden">
            {`${eventWords[locale.lang].number(locale.format.number(number))} `}
          </span>
        </>
      )}
      <span className="timeline-date" data-inexact={event.date === null || undefined}>
        {event.date === null ? (
          <span>{words}</span>
        ) : (
          <time dateTime={formatDay(event.date)}>{words}</time>
        )}
        {differing !== undefined && <small>{differing}</small>}
      </span>
    </p>
  )
}

interface NamesProps {
  readonly event: PlacedEvent['event']
  readonly contents: EventContents
  readonly steps: TimelineSteps
}

function Names({ event: { actorIds, placeIds }, contents, steps }: NamesProps) {
  const { lang } = useLocale()
  if (actorIds.length + placeIds.length === 0) return null
  return (
    <dl className="timeline-names">
      {actorIds.length > 0 && (
        <div>
          <dt>{eventWords[lang].actors}</dt>
          {actorIds.map((id) => (
            <dd key={id}>
              <StepLink step={steps.actorPage} to={id}>
                {contents.actors.get(id)?.name ?? id}
              </StepLink>
            </dd>
          ))}
        </div>
      )}
      {placeIds.length > 0 && (
        <div>
          <dt>{eventWords[lang].places}</dt>
          {placeIds.map((id) => (
            <dd key={id}>{contents.places.get(id)?.name ?? id}</dd>
          ))}
        </div>
      )}
    </dl>
  )
}
