import { useId } from 'react'

import type { NumberedEvent } from '#drawing/events.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { open } from '#state/actions.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './chart.module.css'

interface EventListProps {
  readonly events: readonly NumberedEvent[]
  /** How many key events there are in all. */
  readonly total: number
  readonly onPoint: (number: number | undefined) => void
}

/** The titles of the events that the chart numbers. */
export function EventList({ events, total, onPoint }: EventListProps) {
  const { lang, format } = useLocale()
  const id = useId()
  if (events.length === 0) return null
  return (
    <section className={styles.events}>
      <h3 id={id}>{chartWords[lang].events}</h3>
      <ol aria-labelledby={id}>
        {events.map(({ number, day, event }) => (
          <li
            key={event.id}
            onPointerEnter={() => onPoint(number)}
            onPointerLeave={() => onPoint(undefined)}
          >
            <b>{format.number(number)}</b>
            <span>
              <bdi className="soft">{format.dayShort(day)}</bdi>{' '}
              <ViewLink action={open({ events: event.id })}>
                <OwnText>{event.title}</OwnText>
              </ViewLink>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.all}>
        <ViewLink action={open({ events: '1' })}>
          {chartWords[lang].allEvents(format.number(total))}
        </ViewLink>
      </p>
    </section>
  )
}
