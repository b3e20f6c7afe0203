import { useDeferredValue } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import type { Light } from '#ui/light.ts'

import { PLACES } from './goTo.ts'
import { LateSlot } from './LateSlot.tsx'
import { LATE_VIEWS } from './lateViews.ts'
import { MapSlot } from './MapSlot.tsx'
import type { Steps } from '#state/actions.ts'
import { useFollowing, type Shown } from './useFollowing.ts'
import { useIdle } from './useIdle.ts'
import type { Part } from './useReady.ts'

interface ViewsProps extends Shown {
  /** Everything in the data. */
  readonly all: Dataset
  readonly light: Light
  readonly evidence: EvidenceState
  readonly steps: Steps
  readonly onSettled: (part: Part) => void
}

const PLACES_OF_PARTS: Readonly<Partial<Record<Part, string>>> = PLACES

/** The views side by side; what is pointed at in one is alight in all. */
export function Views({ all, onSettled, ...newest }: ViewsProps) {
  const { light, steps } = newest
  const idle = useIdle()
  const { dataset, tally, view } = useFollowing(newest)
  const evidence = useDeferredValue(newest.evidence)
  const { filter } = view
  const rest = { dataset, tally, light, steps }
  const place = (part: Part) => ({
    className: `slot slot-${part}`,
    id: PLACES_OF_PARTS[part],
    onSettled: () => onSettled(part),
  })
  const late = <Name extends keyof typeof LATE_VIEWS>(part: Name) => ({
    ...place(part),
    part,
    code: LATE_VIEWS[part],
  })
  return (
    <div className="views">
      <MapSlot {...place('map')} {...rest} filter={filter} camera={view.map} />
      <LateSlot {...late('calendar')} props={{ ...rest, filter }} />
      <LateSlot {...late('rhythm')} ready={idle} props={{ ...rest, filter, by: view.by }} />
      <LateSlot {...late('actors')} props={{ ...rest, filter, cards: view.cards }} />
      <LateSlot {...late('list')} props={{ ...rest, sort: view.sort, opened: view.incident }} />
      <LateSlot {...late('timeline')} ready={idle} props={{ dataset: all, evidence, steps }} />
    </div>
  )
}
