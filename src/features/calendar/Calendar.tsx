import type { Dataset } from '#domain/dataset.ts'
import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { leftOutOnlyBy, rowsShown, type Tally } from '#analysis/tally/tally.ts'
import { cellsOf } from '#drawing/dayCells.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { Panel } from '#ui/Panel.tsx'

import styles from './calendar.module.css'
import { DayGrid } from './DayGrid.tsx'
import { Legend } from './Legend.tsx'

interface CalendarProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly highlight: HighlightStore
}

/** Every day of the coverage with a mark for each incident; picking days or a range narrows the dates. */
export default function Calendar(props: CalendarProps) {
  const { dataset, tally } = props
  const { lang } = useLocale()
  const cells = cellsOf(dataset, rowsShown(tally), leftOutOnlyBy(tally, ['day']))
  return (
    <Panel
      className={styles.root}
      heading={calendarWords[lang].heading}
      hint={<span className={styles['drag-hint']}>{calendarWords[lang].hintDrag}</span>}
    >
      <div className={styles.frame}>
        <DayGrid {...props} cells={cells} />
      </div>
      <Legend cells={[...cells.values()]} />
    </Panel>
  )
}
