import type { Day, Month } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { commonWords } from '#i18n/words/common.ts'

import styles from './calendar.module.css'

/** The weekdays, in the order of the language. */
export function GridHead() {
  const { lang, format, weekStart } = useLocale()
  const weekdays = Array.from({ length: 7 }, (_, column) => ((weekStart - 1 + column) % 7) + 1)
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          <span className="visually-hidden">{calendarWords[lang].week}</span>
        </th>
        {weekdays.map((weekday) => (
          <th key={weekday} scope="col" aria-label={format.weekdayShort(weekday)}>
            <span className={styles['weekday-short']}>{format.weekdayShort(weekday)}</span>
            <span className={styles['weekday-narrow']}>{format.weekdayNarrow(weekday)}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface WeekHeadProps {
  /** The month that begins in this week, if one does. */
  readonly month: Month | undefined
  readonly first: Day | undefined
}

/** The heading of a week: a sighted reader sees the month that begins in it, a screen reader says its first day. */
export function WeekHead({ month, first }: WeekHeadProps) {
  const { lang, format } = useLocale()
  const name = first === undefined ? '' : `${commonWords[lang].weekPrefix} ${format.day(first)}`
  return (
    <th scope="row">
      <span className="visually-hidden">{name}</span>
      {month !== undefined && <span aria-hidden="true">{format.monthShort(month)}</span>}
    </th>
  )
}
