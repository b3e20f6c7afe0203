import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { eventsByPeriod, PERIODS, type Period, type PlacedEvent } from '#drawing/events.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { TranslationMark } from '#ui/TranslationMark.tsx'

import { periodName } from './eventDates.ts'
import styles from './timeline.module.css'
import { TimelineEvent } from './TimelineEvent.tsx'
import { eventWords } from './words.ts'

interface KeyEventsProps {
  readonly dataset: Dataset
  /** Id of the event to begin at; any other text begins at the top. */
  readonly from: string
}

/** What happened before, during and after the attacks, with sources and every version of what is in dispute. */
export function KeyEvents({ dataset, from }: KeyEventsProps) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const id = useId()
  const events = eventsByPeriod(dataset)
  return (
    <SidePanel
      labelledBy={id}
      content="events"
      className={styles.panel}
      bar={<ClosePanel />}
      onEscape={() => dispatch(open({}))}
      wide
    >
      <PanelHeading id={id}>{eventWords[lang].heading}</PanelHeading>
      <p className="note">{eventWords[lang].hint}</p>
      <TranslationMark />
      {PERIODS.filter((period) => events[period].length > 0).map((period) => (
        <TimelinePeriod
          key={period}
          period={period}
          events={events[period]}
          {...{ dataset, from }}
        />
      ))}
    </SidePanel>
  )
}

interface TimelinePeriodProps extends KeyEventsProps {
  readonly period: Period
  readonly events: readonly PlacedEvent[]
}

function TimelinePeriod({ period, events, dataset, from }: TimelinePeriodProps) {
  const locale = useLocale()
  return (
    <details className={styles.period} open>
      <summary>
        <h3>{periodName(period, dataset.meta.coverage, locale)}</h3>{' '}
        <span className="note">{locale.plural(events.length, eventWords[locale.lang].events)}</span>
      </summary>
      <ol>
        {events.map((placed) => (
          <TimelineEvent
            key={placed.event.id}
            {...{ placed, dataset }}
            isStart={placed.event.id === from}
          />
        ))}
      </ol>
    </details>
  )
}
