import type { Dataset } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import type { View } from '#filters/view.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Tally } from '#tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { ActorCards } from '#views/actors/ActorCards.tsx'
import { Calendar } from '#views/calendar/Calendar.tsx'
import { IncidentList } from '#views/list/IncidentList.tsx'

import { PLACES } from './goTo.ts'
import { MapSlot } from './MapSlot.tsx'
import { RhythmSlot } from './RhythmSlot.tsx'
import { Slot } from './Slot.tsx'
import type { Steps } from './steps.ts'
import { TimelineSlot } from './TimelineSlot.tsx'
import type { Part } from './useReady.ts'

interface ViewsProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  readonly tally: Tally
  readonly view: View
  readonly light: Light
  readonly evidence: EvidenceState
  readonly steps: Steps
  readonly onSettled: (part: Part) => void
}

const PLACES_OF_PARTS: Readonly<Partial<Record<Part, string>>> = PLACES

/** The views side by side; what is pointed at in one is alight in all. */
export function Views({ all, evidence, view, onSettled, ...rest }: ViewsProps) {
  const { t } = useLocale()
  const { filter } = view
  const place = (part: Part) => ({
    className: `slot slot-${part}`,
    id: PLACES_OF_PARTS[part],
    onSettled: () => onSettled(part),
  })
  const slot = (part: Part) => ({ ...place(part), name: t.page.part[part] })
  return (
    <div className="views">
      <MapSlot {...place('map')} {...rest} filter={filter} camera={view.map} />
      <Slot {...slot('calendar')}>
        <Calendar {...rest} filter={filter} />
      </Slot>
      <RhythmSlot {...place('rhythm')} {...rest} filter={filter} by={view.by} />
      <Slot {...slot('actors')}>
        <ActorCards {...rest} filter={filter} cards={view.cards} />
      </Slot>
      <Slot {...slot('list')}>
        <IncidentList {...rest} sort={view.sort} opened={view.incident} />
      </Slot>
      <TimelineSlot {...place('timeline')} dataset={all} evidence={evidence} steps={rest.steps} />
    </div>
  )
}
