import type { EmbedPart } from '#state/viewState.ts'
import type { KeyFigures as Figures } from '#analysis/keyFigures.ts'
import { KeyFigures } from '#features/summary/KeyFigures.tsx'

import { LateSlot } from '../LateSlot.tsx'
import { LATE_VIEWS } from '../lateViews.ts'
import { MapSlot } from '../MapSlot.tsx'
import type { SidePanelsProps } from '../SidePanels.tsx'

interface EmbeddedPartProps extends Omit<SidePanelsProps, 'all' | 'evidence'> {
  readonly part: EmbedPart
  readonly figures: Figures
  readonly onSettled: () => void
}

/** The one view that a frame shows. */
export function EmbeddedPart({ part, figures, view, onSettled, ...rest }: EmbeddedPartProps) {
  const { filter } = view
  const place = { className: 'embed-slot', onSettled }
  switch (part) {
    case 'map':
      return <MapSlot {...place} {...rest} filter={filter} camera={view.map} />
    case 'calendar':
      return (
        <LateSlot
          key="calendar"
          {...place}
          part="calendar"
          code={LATE_VIEWS.calendar}
          props={{ ...rest, filter }}
        />
      )
    case 'rhythm':
      return (
        <LateSlot
          key="rhythm"
          {...place}
          part="rhythm"
          code={LATE_VIEWS.rhythm}
          props={{ ...rest, filter, by: view.by }}
        />
      )
    case 'actors':
      return (
        <LateSlot
          key="actors"
          {...place}
          part="actors"
          code={LATE_VIEWS.actors}
          props={{ ...rest, filter, cards: view.cards }}
        />
      )
    case 'list':
      return (
        <LateSlot
          key="list"
          {...place}
          part="list"
          code={LATE_VIEWS.list}
          props={{ ...rest, sort: view.sort, opened: view.incident }}
        />
      )
    case 'summary':
      return <KeyFigures figures={figures}>{null}</KeyFigures>
  }
}
