import './chart.css'

import { useState } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { By } from '#drawing/chartColumns.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { Panel } from '#ui/Panel.tsx'

import { BySwitch } from './BySwitch.tsx'
import { chartWords } from '#i18n/words/chart.ts'
import { EventList } from './EventList.tsx'
import { Plot } from './Plot.tsx'
import { RhythmTable } from './RhythmTable.tsx'
import type { RhythmSteps } from './steps.ts'
import { useContents } from './useContents.ts'

interface RhythmProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly by: By
  readonly light: Light
  readonly steps: RhythmSteps
}

/** Rhythm: incidents by day or week along the time, under the numbers of what happened around them. */
export default function Rhythm({ dataset, tally, filter, by, light, steps }: RhythmProps) {
  const { lang } = useLocale()
  const [pointedEvent, setPointedEvent] = useState<number>()
  const contents = useContents(dataset, tally, filter, by)
  return (
    <Panel
      className="rhythm"
      heading={chartWords[lang].heading}
      hint={chartWords[lang].hint[by]}
      tools={<BySwitch by={by} step={steps.by} />}
    >
      <Plot
        incidents={dataset.incidents}
        contents={contents}
        pointedEvent={pointedEvent}
        light={light}
        steps={steps}
      />
      <EventList events={contents.events} onPoint={setPointedEvent} />
      <RhythmTable by={by} columns={contents.columns} steps={steps} />
    </Panel>
  )
}
