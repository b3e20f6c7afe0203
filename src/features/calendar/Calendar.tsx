import type { Dataset } from '#domain/dataset.ts'
import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import type { Light } from '#ui/light.ts'
import { Panel } from '#ui/Panel.tsx'
import { calendarWords } from '#i18n/words/calendar.ts'

import { DayGrid } from './DayGrid.tsx'
import { Legend } from './Legend.tsx'
import type { CalendarSteps } from './useGrid.ts'

interface CalendarProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly light: Light
  readonly steps: CalendarSteps
}

/** When: every day of the coverage with a mark for each incident; days and ranges narrow the dates. */
export default function Calendar(props: CalendarProps) {
  const { lang } = useLocale()
  return (
    <Panel
      className="calendar"
      heading={calendarWords[lang].heading}
      hint={
        <>
          <span>{calendarWords[lang].hint}</span>
          <span className="calendar-hint-drag">{calendarWords[lang].hintDrag}</span>
        </>
      }
    >
      <div className="calendar-frame">
        <DayGrid {...props} />
      </div>
      <Legend />
    </Panel>
  )
}
