import type { Dataset } from '#domain/dataset.ts'
import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import type { Tally } from '#analysis/tally/tally.ts'
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
  const { lang } = useLocale()
  return (
    <Panel
      className={styles.root}
      heading={calendarWords[lang].heading}
      hint={<span className={styles['drag-hint']}>{calendarWords[lang].hintDrag}</span>}
    >
      <div className={styles.frame}>
        <DayGrid {...props} />
      </div>
      <Legend />
    </Panel>
  )
}
