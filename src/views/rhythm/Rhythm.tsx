import './rhythm.css'

import { useState } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { admittedDays } from '#filters/days.ts'
import { isFiltered, type Filter } from '#filters/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { columnsOf, runsOf, timelineOf, type By, type Timeline } from '#layout/chart-columns.ts'
import { stackByDay } from '#layout/stacks.ts'
import { leftOutOnlyBy, rowsShown, type Tally } from '#tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { Panel } from '#ui/Panel.tsx'

import { BySwitch } from './BySwitch.tsx'
import { EventList } from './EventList.tsx'
import { Plot } from './Plot.tsx'
import { RhythmTable } from './RhythmTable.tsx'
import type { RhythmSteps } from './steps.ts'

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
  const { t, weekStart } = useLocale()
  const [pointedEvent, setPointedEvent] = useState<number>()
  const { coverage } = dataset.meta
  const timeline = useTimeline(dataset, by, weekStart)
  const { events, top } = timeline
  const rows = { shown: rowsShown(tally), faint: leftOutOnlyBy(tally, ['day']) }
  const columns = columnsOf(timeline, dataset.incidents, rows)
  const marksOf = (of: readonly number[], faint: boolean) =>
    stackByDay(dataset.incidents, of).map((mark) => ({ ...mark, faint }))
  const contents = {
    by,
    coverage,
    columns,
    top,
    events,
    pointedEvent,
    marks: [...marksOf(rows.shown, false), ...marksOf(rows.faint, true)],
    picked: isFiltered(filter, 'day') ? runsOf(admittedDays(filter, coverage)) : [],
  }
  return (
    <Panel
      className="rhythm"
      heading={t.rhythm.heading}
      hint={t.rhythm.hint[by]}
      tools={<BySwitch by={by} step={steps.by} />}
    >
      <Plot dataset={dataset} tally={tally} contents={contents} light={light} steps={steps} />
      <EventList events={events} onPoint={setPointedEvent} />
      <RhythmTable by={by} columns={columns} steps={steps} />
    </Panel>
  )
}

/** A hook, so that the compiler keeps what follows from the data alone. */
function useTimeline(dataset: Dataset, by: By, weekStart: number): Timeline {
  'use memo'
  return timelineOf(by, weekStart, dataset)
}
