import type { Incident, Place } from '#domain/dataset.ts'
import { formatDay, isoWeekday } from '#domain/day.ts'
import { shortName } from '#drawing/mapMarks.ts'
import { lookOf } from '#domain/glyph.ts'
import { isPartlyReported } from '#domain/facets.ts'
import { open } from '#state/actions.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { evidenceInWords } from '#i18n/evidenceInWords.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'
import { Deaths } from '#ui/Deaths.tsx'
import { Glyph } from '#ui/Glyph.tsx'
import { useIsHighlighted, type HighlightStore, pointing } from '#ui/highlight.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './list.module.css'

interface IncidentRowProps {
  readonly incident: Incident
  readonly place: Place | undefined
  readonly row: number
  /** Whether it is the first of its day, which alone shows the date. */
  readonly isFirstOfDay: boolean
  /** Whether its detail is open. */
  readonly isOpen: boolean
  readonly highlight: HighlightStore
}

/** One incident; the link of its title covers the row. */
export function IncidentRow({ incident, place, row, ...props }: IncidentRowProps) {
  const { isFirstOfDay, isOpen, highlight } = props
  const locale = useLocale()
  const { lang } = locale
  const isHighlighted = useIsHighlighted(highlight, [row])
  return (
    <tr
      role="row"
      data-opened={isOpen || undefined}
      data-alight={isHighlighted || undefined}
      {...pointing(highlight, [row])}
    >
      <DateCell incident={incident} isFirstOfDay={isFirstOfDay} />
      <td role="cell">
        <Glyph {...lookOf(incident)} size={13} name={codeWords[lang].typeOne[incident.type]} />
      </td>
      <td role="cell" className={styles.what}>
        <ViewLink
          action={open({ incident: incident.id })}
          aria-current={isOpen ? 'true' : undefined}
          {...locale.own}
        >
          {incident.title}
        </ViewLink>
      </td>
      <td role="cell" className={styles.place}>
        {placeInWords(place, lang)}
      </td>
      <HarmCell incident={incident} />
      <td role="cell" className={styles.evidence}>
        {evidenceInWords(incident, locale)}
      </td>
    </tr>
  )
}

function DateCell({ incident, isFirstOfDay }: Pick<IncidentRowProps, 'incident' | 'isFirstOfDay'>) {
  const { format } = useLocale()
  const { date, span, datePrecision } = incident
  return (
    <td role="cell" className={styles.date} data-again={!isFirstOfDay || undefined}>
      <time dateTime={formatDay(date)} title={format.weekdayShort(isoWeekday(date))}>
        {format.dayShort(date)}
      </time>
      {datePrecision !== 'day' && <small>{format.rangeShort(span)}</small>}
    </td>
  )
}

function placeInWords(place: Place | undefined, lang: 'en' | 'ar'): string {
  if (place === undefined) return commonWords[lang].notReported
  const governorate = codeWords[lang].governorate[place.admin1]
  const name = shortName(place.name)
  return place.kind === 'governorate' || name.includes(governorate)
    ? name
    : [name, governorate].join(commonWords[lang].comma)
}

/** Reported killed and injured, where a source gives more than none; a zero beside an unknown is no zero. */
function HarmCell({ incident }: Pick<IncidentRowProps, 'incident'>) {
  const { killed, injured } = incident
  const { lang, format } = useLocale()
  return (
    <td role="cell" className={styles.harm}>
      <Deaths killed={killed} />
      {injured !== null && injured > 0 && (
        <span>{listWords[lang].injured(format.number(injured))}</span>
      )}
      {isPartlyReported(incident) && <small>{listWords[lang].partly}</small>}
    </td>
  )
}
