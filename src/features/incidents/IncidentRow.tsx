import type { Incident, Place } from '#domain/dataset.ts'
import { formatDay, isoWeekday } from '#domain/day.ts'
import { isPartlyReported } from '#domain/facets.ts'
import { open } from '#state/actions.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { useIsHighlighted, type HighlightStore, pointing } from '#ui/highlight.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './list.module.css'

interface IncidentRowProps {
  readonly incident: Incident
  readonly place: Place | undefined
  readonly row: number
  /** Whether the filter leaves it out. */
  readonly isHidden: boolean
  /** Whether its detail is open. */
  readonly isOpen: boolean
  readonly highlight: HighlightStore
}

/** One incident; the link of its title covers the row. */
export function IncidentRow({ incident, place, row, ...props }: IncidentRowProps) {
  const { isHidden, isOpen, highlight } = props
  const { lang, format } = useLocale()
  const isHighlighted = useIsHighlighted(highlight, [row])
  const { date, span, type } = incident
  return (
    <tr
      role="row"
      hidden={isHidden}
      data-opened={isOpen || undefined}
      data-alight={isHighlighted || undefined}
      {...pointing(highlight, [row])}
    >
      <td role="cell" className={styles.date}>
        <span className={styles.weekday}>{format.weekdayShort(isoWeekday(date))}</span>{' '}
        <time dateTime={formatDay(date)}>{format.dayShort(date)}</time>
        {incident.datePrecision !== 'day' && (
          <small>
            {listWords[lang].span(format.dayShort(span.from), format.dayShort(span.to))}
          </small>
        )}
      </td>
      <td role="cell" className={styles.type}>
        <Glyph type={type} founding={incident.founding} size={13} />
        <span>{codeWords[lang].type[type]}</span>
      </td>
      <td role="cell" className={styles.what}>
        <ViewLink
          action={open({ incident: incident.id })}
          aria-current={isOpen ? 'true' : undefined}
        >
          <OwnText>{incident.title}</OwnText>
        </ViewLink>
      </td>
      <td role="cell" className={styles.place}>
        <PlaceText incident={incident} place={place} />
      </td>
      <Toll
        className={styles.killed}
        name={listWords[lang].columns.killed}
        count={incident.killed}
      />
      <Toll
        className={styles.injured}
        name={listWords[lang].columns.injured}
        count={incident.injured}
      />
      <td role="cell" className={styles.evidence}>
        <span>{codeWords[lang].evidence[incident.evidence]}</span>
        <PartlyReported incident={incident} />
      </td>
    </tr>
  )
}

/** A note where one figure is zero and the other unknown: a bare 0 would say that nobody was hurt. */
function PartlyReported({ incident }: Pick<IncidentRowProps, 'incident'>) {
  const { lang } = useLocale()
  return isPartlyReported(incident) && <small>{` ${listWords[lang].partly}`}</small>
}

/** The place, then its governorate and whatever makes it less than exact. */
function PlaceText({ incident, place }: Pick<IncidentRowProps, 'incident' | 'place'>) {
  const { lang } = useLocale()
  if (place === undefined) return <span className="soft">{commonWords[lang].notReported}</span>
  const { wherePrec, placeMatch } = incident
  const governorate = codeWords[lang].governorate[place.admin1]
  const qualifiers = [
    place.kind === 'governorate' || governorate === place.name ? undefined : governorate,
    wherePrec === 1 ? undefined : codeWords[lang].wherePrec[wherePrec],
    placeMatch === 'exact' ? undefined : codeWords[lang].placeMatch[placeMatch],
  ].filter((text) => text !== undefined)
  return (
    <>
      <span>{place.name}</span>
      {qualifiers.length > 0 && <small>{` ${qualifiers.join(' · ')}`}</small>}
    </>
  )
}

interface TollProps {
  readonly className: string | undefined
  readonly name: string
  readonly count: number | null
}

/** Reported killed or injured: a dash where no figure is reported, 0 only where a source says none. */
function Toll({ className, name, count }: TollProps) {
  const { lang, format } = useLocale()
  return (
    <td role="cell" className={className}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      {count === null ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{commonWords[lang].notReported}</span>
        </>
      ) : (
        <span data-some={count > 0 || undefined}>{format.number(count)}</span>
      )}
    </td>
  )
}
