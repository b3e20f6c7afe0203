import type { EmbedPart } from '#state/viewState.ts'
import type { KeyFigures as Figures } from '#analysis/keyFigures.ts'
import ActorCards from '#features/actors/ActorCards.tsx'
import Calendar from '#features/calendar/Calendar.tsx'
import IncidentList from '#features/incidents/IncidentList.tsx'
import { KeyFigures } from '#features/summary/KeyFigures.tsx'

import styles from './embed.module.css'
import { MapSection } from '../MapSection.tsx'
import { Section } from '../Section.tsx'
import type { SidePanelsProps } from '../SidePanels.tsx'
import { Chart } from '../views.ts'

interface EmbeddedPartProps extends Omit<SidePanelsProps, 'all'> {
  readonly part: EmbedPart
  readonly figures: Figures
}

/** The one view that a frame shows. */
export function EmbeddedPart({ part, figures, view, ...shared }: EmbeddedPartProps) {
  const { filter } = view
  switch (part) {
    case 'map':
      return <MapSection className={styles.slot} {...shared} filter={filter} camera={view.map} />
    case 'summary':
      return <KeyFigures figures={figures} filter={filter} />
    case 'calendar':
    case 'rhythm':
    case 'actors':
    case 'list':
      return (
        <Section key={part} part={part} className={styles.slot}>
          {part === 'calendar' && <Calendar {...shared} filter={filter} />}
          {part === 'rhythm' && <Chart {...shared} filter={filter} by={view.by} play={view.play} />}
          {part === 'actors' && <ActorCards {...shared} filter={filter} cards={view.cards} />}
          {part === 'list' && <IncidentList {...shared} sort={view.sort} opened={view.incident} />}
        </Section>
      )
  }
}
