import { Fragment } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { Day, DayRange } from '#domain/day.ts'
import { countTypes } from '#drawing/stacks.ts'
import { weeksOf } from '#drawing/weeks.ts'
import { incidentsInWords } from '#i18n/typeCounts.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { narrow, type Action } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { toggleDay } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { lookOf } from '#domain/glyph.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { pointing, useIsHighlighted, type HighlightStore } from '#ui/highlight.ts'
import { showTop } from '#ui/showTop.ts'
import { Toggle } from '#ui/Toggle.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './breakdown.module.css'
import { incidentsAt, rowsWhere } from './columns.ts'

interface MiniCalendarProps {
  readonly label: string
  readonly dataset: Dataset
  readonly filter: Filter
  readonly highlight: HighlightStore
  readonly span: DayRange
  readonly rows: readonly number[]
  /** Weeks stand side by side under the names of their months, not one below the other. */
  readonly isAcross?: boolean
  /** Which days of the span have a place; all where left out. */
  readonly hasDay?: (day: Day) => boolean
  /** Where a day that has incidents leads; left out, it filters. */
  readonly leadsTo?: (day: Day) => Action
}

/** The days of a span with the marks of some incidents; a day that has any filters, or leads to them. */
export function MiniCalendar({
  label,
  span,
  rows,
  isAcross = false,
  hasDay,
  ...shared
}: MiniCalendarProps) {
  const { weekStart, format } = useLocale()
  const weeks = weeksOf(span, weekStart)
  return (
    <div
      className={styles.calendar}
      role="group"
      aria-label={label}
      data-across={isAcross || undefined}
    >
      {isAcross && <span />}
      {Array.from({ length: 7 }, (_, column) => (
        <span key={column} aria-hidden="true">
          {format.weekdayNarrow(((weekStart - 1 + column) % 7) + 1)}
        </span>
      ))}
      {weeks.map(({ days, month }) => (
        <Fragment key={days[0]}>
          {isAcross && <span aria-hidden="true">{month && format.monthShort(month)}</span>}
          {days.map((day) =>
            day < span.from || day > span.to || hasDay?.(day) === false ? (
              <span key={day} />
            ) : (
              <MiniDay
                key={day}
                {...shared}
                day={day}
                rows={rowsWhere(shared.dataset, rows, ({ date }) => date === day)}
              />
            ),
          )}
        </Fragment>
      ))}
    </div>
  )
}

interface MiniDayProps extends Pick<
  MiniCalendarProps,
  'dataset' | 'filter' | 'highlight' | 'rows' | 'leadsTo'
> {
  readonly day: Day
}

function MiniDay({ day, rows, dataset, filter, highlight, leadsTo }: MiniDayProps) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const isHighlighted = useIsHighlighted(highlight, rows)
  if (rows.length === 0) return <span className={styles.day} />
  const incidents = incidentsAt(dataset, rows)
  const attributes = {
    className: styles.day,
    'data-alight': isHighlighted || undefined,
    'aria-label': calendarWords[locale.lang].dayName(locale.format.dayFull(day), [
      incidentsInWords(countTypes(incidents), locale),
    ]),
    ...pointing(highlight, rows),
  }
  const marks = incidents.map((incident) => <Glyph key={incident.id} {...lookOf(incident)} />)
  return leadsTo ? (
    <ViewLink {...attributes} action={leadsTo(day)} onFollow={showTop}>
      {marks}
    </ViewLink>
  ) : (
    <Toggle
      {...attributes}
      pressed={filter.from === day && filter.to === day}
      onPress={() => dispatch(narrow((current) => toggleDay(current, day)))}
    >
      {marks}
    </Toggle>
  )
}
