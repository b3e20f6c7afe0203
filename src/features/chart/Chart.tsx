import { useState } from 'react'

import { leftOutOnlyBy, rowsShown, type Tally } from '#analysis/tally/tally.ts'
import type { Dataset, Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { adjust } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { useDispatch } from '#state/navigation.ts'
import type { PlayMode } from '#state/viewState.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { Panel } from '#ui/Panel.tsx'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'

import styles from './chart.module.css'
import { ChartTable } from './ChartTable.tsx'
import type { By } from './columns.ts'
import { shownCounts } from './columnText.ts'
import { contentsOf, type ChartContents } from './contents.ts'
import { Drawing } from './Drawing.tsx'
import { EventList } from './EventList.tsx'
import playStyles from './play.module.css'
import { PlayToggle } from './PlayToggle.tsx'
import { Pointing } from './Pointing.tsx'
import { useWidth } from '#ui/useWidth.ts'

interface ChartProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly by: By
  /** Set while the reader steps through time. */
  readonly play: PlayMode | undefined
  readonly highlight: HighlightStore
}

/** Incidents by day or week, with the numbers of what happened around them. */
export default function Chart({ dataset, tally, filter, by, play, highlight }: ChartProps) {
  const { lang, weekStart } = useLocale()
  const [pointedEvent, setPointedEvent] = useState<number>()
  const rows = { shown: rowsShown(tally), faint: leftOutOnlyBy(tally, ['day']) }
  const contents = contentsOf(dataset, rows, { by, filter, weekStart })
  return (
    <Panel
      heading={chartWords[lang].heading}
      hint={chartWords[lang].hint}
      tools={
        <div className={playStyles.tools}>
          <PlayToggle isOn={play !== undefined} mode={by} coverage={dataset.meta.coverage} />
          <BySwitch by={by} />
        </div>
      }
    >
      <Plot
        incidents={dataset.incidents}
        contents={contents}
        pointedEvent={pointedEvent}
        highlight={highlight}
      />
      <EventList
        events={contents.events}
        total={dataset.contextEvents.length}
        onPoint={setPointedEvent}
      />
      <ChartTable by={by} columns={contents.columns} />
    </Panel>
  )
}

function BySwitch({ by }: { readonly by: By }) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const choices: readonly By[] = ['day', 'week']
  return (
    <SegmentedControl
      label={chartWords[lang].by}
      options={choices.map((value) => ({ value, name: chartWords[lang].byName[value] }))}
      value={by}
      onChoose={(choice) => dispatch(adjust({ by: choice }))}
    />
  )
}

interface PlotProps {
  readonly incidents: readonly Incident[]
  readonly contents: ChartContents
  /** Number of the event that the reader points at in the list. */
  readonly pointedEvent: number | undefined
  readonly highlight: HighlightStore
}

/** The chart at the width of the panel; time runs from left to right in every language. */
function Plot({ incidents, contents, pointedEvent, highlight }: PlotProps) {
  const locale = useLocale()
  const [plot, width] = useWidth()
  const { by, coverage, columns } = contents
  const name = chartWords[locale.lang].chart[by](
    locale.format.range(coverage),
    shownCounts(columns, locale),
  )
  return (
    <div className={styles.plot} ref={plot} dir="ltr" role="img" aria-label={name}>
      {width > 0 && (
        <Drawing
          contents={contents}
          width={width}
          highlight={highlight}
          pointedEvent={pointedEvent}
        >
          <Pointing incidents={incidents} contents={contents} onHighlight={highlight.on} />
        </Drawing>
      )}
    </div>
  )
}
