import type { Day, Month } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { commonWords } from '#i18n/words/common.ts'

/** The weekdays, in the order that weeks have in this language. */
export function GridHead() {
  const { lang, format, weekStart } = useLocale()
  const weekdays = Array.from({ length: 7 }, (_, column) => ((weekStart - 1 + column) % 7) + 1)
  return (
    <thead>
      <tr>
        <th scope="col" className="calendar-corner">
          <span className="visually-hidden">{calendarWords[lang].week}</span>
        </th>
        {weekdays.map((weekday) => (
          <th key={weekday} scope="col" aria-label={format.weekdayShort(weekday)}>
            <span className="calendar-weekday-short">{format.weekdayShort(weekday)}</span>
            <span className="calendar-weekday-narrow">{format.weekdayNarrow(weekday)}</span>
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

/** The head of a week: the month that begins in it to the eye, its first day to a screen reader. */
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
