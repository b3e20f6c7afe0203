import type { EmbedPart } from '#filters/view.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { KeyFigures as Figures } from '#summary/figures.ts'
import { ActorCards } from '#views/actors/ActorCards.tsx'
import { Calendar } from '#views/calendar/Calendar.tsx'
import { IncidentList } from '#views/list/IncidentList.tsx'
import { KeyFigures } from '#views/summary/KeyFigures.tsx'

import { MapSlot } from './MapSlot.tsx'
import { RhythmSlot } from './RhythmSlot.tsx'
import type { SidePanelsProps } from './SidePanels.tsx'
import { Slot } from './Slot.tsx'

interface EmbeddedPartProps extends Omit<SidePanelsProps, 'all' | 'evidence'> {
  readonly part: EmbedPart
  readonly figures: Figures
  readonly onSettled: () => void
}

/** The one view that a frame shows. */
export function EmbeddedPart({ part, figures, view, onSettled, ...rest }: EmbeddedPartProps) {
  const { t } = useLocale()
  const { filter } = view
  const place = { className: 'embed-slot', onSettled }
  switch (part) {
    case 'map':
      return <MapSlot {...place} {...rest} filter={filter} camera={view.map} />
    case 'calendar':
      return (
        <Slot {...place} name={t.page.part.calendar}>
          <Calendar {...rest} filter={filter} />
        </Slot>
      )
    case 'rhythm':
      return <RhythmSlot {...place} {...rest} filter={filter} by={view.by} />
    case 'actors':
      return (
        <Slot {...place} name={t.page.part.actors}>
          <ActorCards {...rest} filter={filter} cards={view.cards} />
        </Slot>
      )
    case 'list':
      return (
        <Slot {...place} name={t.page.part.list}>
          <IncidentList {...rest} sort={view.sort} opened={view.incident} />
        </Slot>
      )
    case 'summary':
      return <KeyFigures figures={figures}>{null}</KeyFigures>
  }
}
