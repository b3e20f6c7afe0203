import type { Incident } from '#domain/dataset.ts'
import type { DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { commonWords } from '#i18n/words/common.ts'
import { classNames } from '#ui/classNames.ts'
import { Deaths } from '#ui/Deaths.tsx'

import styles from './chart.module.css'
import { spanOf, type Column } from './columns.ts'
import { columnHeading, pickInWords, spanName, tooltipLines } from './columnText.ts'

interface ColumnTooltipProps {
  readonly columns: readonly Column[]
  /** The incident that a press will open. */
  readonly incident: Incident | undefined
  /** Unbroken spans of the days picked. */
  readonly picked: readonly DayRange[]
  /** Whether it is to the left of the columns. */
  readonly isBefore: boolean
}

/** What the columns under the pointer hold and what a press will do, in plain text; the table below says the same. */
export function ColumnTooltip({ columns, incident, picked, isBefore }: ColumnTooltipProps) {
  const locale = useLocale()
  const { lang, format } = locale
  const span = spanOf(columns)
  const [first, ...more] = columns
  if (span === undefined || first === undefined) return null
  const only = more.length === 0 ? first : undefined
  return (
    <div className={classNames(styles.tooltip, isBefore && styles.before)}>
      <p className={styles.heading}>
        {only === undefined ? spanName(span, locale) : columnHeading(only, locale)}
      </p>
      {tooltipLines(columns, locale).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {only?.events.map(({ number, event }) => (
        <p key={number} className="soft">
          {chartWords[lang].eventNumber(format.number(number), event.title)}
        </p>
      ))}
      <p className={styles.act}>
        {incident === undefined
          ? pickInWords(span, picked, locale)
          : commonWords[lang].act.open(incident.title)}
      </p>
      <Deaths killed={incident?.killed ?? null} />
    </div>
  )
}
