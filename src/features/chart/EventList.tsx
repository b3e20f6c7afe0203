import { useId } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type { NumberedEvent } from '#drawing/events.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { chartWords } from '#i18n/words/chart.ts'

interface EventListProps {
  readonly events: readonly NumberedEvent[]
  readonly onPoint: (number: number | undefined) => void
}

/** The titles of the events that the chart numbers. */
export function EventList({ events, onPoint }: EventListProps) {
  const { lang, format } = useLocale()
  const id = useId()
  if (events.length === 0) return null
  return (
    <>
      <h3 id={id} className="rhythm-events-heading">
        {chartWords[lang].events}
      </h3>
      <ol className="rhythm-events" aria-labelledby={id}>
        {events.map(({ number, day, event }) => (
          <li
            key={event.id}
            onPointerEnter={() => onPoint(number)}
            onPointerLeave={() => onPoint(undefined)}
          >
            <span className="rhythm-event-number">{format.number(number)}</span>
            <span>
              <bdi className="rhythm-event-date">{format.dayShort(day)}</bdi>{' '}
              <OwnText>{event.title}</OwnText>
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
