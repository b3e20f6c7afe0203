import './timeline.css'

import type { Dataset } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { eventsByPeriod, PERIODS, type Period, type PlacedEvent } from '#drawing/events.ts'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'
import { Panel } from '#ui/Panel.tsx'

import { TimelineEvent } from './TimelineEvent.tsx'
import type { EventContents } from './contents.ts'
import type { TimelineSteps } from './steps.ts'
import { periodName } from './eventInWords.ts'
import { eventWords } from './words.ts'

interface TimelineProps {
  readonly dataset: Dataset
  readonly evidence: EvidenceState
  readonly steps: TimelineSteps
}

/** What happened around the attacks, before, while and after they were recorded, with each dispute told in full. */
export default function Timeline({ dataset, evidence, steps }: TimelineProps) {
  const { lang } = useLocale()
  const { actors, places } = dataset
  const sources = evidence.status === 'ready' ? evidence.evidence.sources : undefined
  const events = eventsByPeriod(dataset)
  return (
    <Panel className="timeline" heading={eventWords[lang].heading} hint={eventWords[lang].hint}>
      <div className="timeline-state">
        <EvidenceGate state={evidence}>{() => null}</EvidenceGate>
      </div>
      {PERIODS.filter((period) => events[period].length > 0).map((period) => (
        <TimelinePeriod
          key={period}
          period={period}
          events={events[period]}
          coverage={dataset.meta.coverage}
          contents={{ actors, places, sources }}
          steps={steps}
        />
      ))}
    </Panel>
  )
}

interface TimelinePeriodProps {
  readonly period: Period
  readonly events: readonly PlacedEvent[]
  readonly coverage: Dataset['meta']['coverage']
  readonly contents: EventContents
  readonly steps: TimelineSteps
}

function TimelinePeriod({ period, events, coverage, contents, steps }: TimelinePeriodProps) {
  const locale = useLocale()
  return (
    <details className="timeline-period" open>
      <summary>
        <h3>{periodName(period, coverage, locale)}</h3>{' '}
        <span className="timeline-count">
          {locale.plural(events.length, eventWords[locale.lang].events)}
        </span>
      </summary>
      <ol className="timeline-events">
        {events.map((placed) => (
          <TimelineEvent key={placed.event.id} placed={placed} contents={contents} steps={steps} />
        ))}
      </ol>
    </details>
  )
}
