import { useState } from 'react'

import { useLight } from '#app/useLight.ts'
import { useSteps } from '#app/useSteps.ts'
import type { Basemap } from '#domain/basemap.ts'
import { columnsOf } from '#data/columns.ts'
import type { Dataset } from '#domain/dataset.ts'
import { toggleValue } from '#state/filterChanges.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { knownIds } from '#state/knownIds.ts'
import { useView } from '#state/useView.ts'
import MapView from '#features/map/MapView.tsx'

import { useUpdates } from './useUpdates.ts'

const WITHOUT_ROCKETS = toggleValue(EMPTY_FILTER, 'type', 'rocket', 'exclude')

interface GrownMapProps {
  readonly dataset: Dataset
  readonly basemap: Basemap
}

/** Our map alone, brought from all incidents to all but the rockets and back; the tally counts as part of it. */
export function GrownMap({ dataset, basemap }: GrownMapProps) {
  const light = useLight()
  const [columns] = useState(() => columnsOf(dataset))
  const [known] = useState(() => knownIds(dataset, undefined))
  const navigation = useView(known)
  const filter = useUpdates() ? WITHOUT_ROCKETS : EMPTY_FILTER
  const tally = tallyOf(columns, filter)
  const steps = useSteps(navigation.show)
  return (
    <div className="slot slot-map" style={{ inlineSize: 900 }}>
      <MapView
        {...{ dataset, tally, filter, light, steps, basemap }}
        camera={navigation.view.map}
      />
    </div>
  )
}
