import type { Dataset } from '#domain/dataset.ts'
import { eventsByPeriod, PERIODS, type Period, type PlacedEvent } from '#drawing/events.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Panel } from '#ui/Panel.tsx'

import { periodName } from './eventDates.ts'
import styles from './timeline.module.css'
import { TimelineEvent } from './TimelineEvent.tsx'
import { eventWords } from './words.ts'

interface TimelineProps {
  readonly dataset: Dataset
}

/** What happened before, during and after the attacks, with every version of what is in dispute. */
export default function Timeline({ dataset }: TimelineProps) {
  const { lang } = useLocale()
  const events = eventsByPeriod(dataset)
  return (
    <Panel className={styles.panel} heading={eventWords[lang].heading} hint={eventWords[lang].hint}>
      {PERIODS.filter((period) => events[period].length > 0).map((period) => (
        <TimelinePeriod key={period} period={period} events={events[period]} dataset={dataset} />
      ))}
    </Panel>
  )
}

interface TimelinePeriodProps {
  readonly period: Period
  readonly events: readonly PlacedEvent[]
  readonly dataset: Dataset
}

function TimelinePeriod({ period, events, dataset }: TimelinePeriodProps) {
  const locale = useLocale()
  return (
    <details className={styles.period} open>
      <summary>
        <h3>{periodName(period, dataset.meta.coverage, locale)}</h3>{' '}
        <span className="note">{locale.plural(events.length, eventWords[locale.lang].events)}</span>
      </summary>
      <ol>
        {events.map((placed) => (
          <TimelineEvent key={placed.event.id} placed={placed} dataset={dataset} />
        ))}
      </ol>
    </details>
  )
}
