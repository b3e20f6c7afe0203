import type { Incident, Place } from '#domain/dataset.ts'
import { formatDay, isoWeekday } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { useAlight, type Light } from '#ui/light.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { pointing } from '#ui/pointing.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { PlaceCell } from './PlaceCell.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'

interface IncidentRowProps {
  readonly incident: Incident
  readonly place: Place | undefined
  readonly row: number
  /** Whether the filter leaves it out. */
  readonly isHidden: boolean
  /** Whether its detail is open. */
  readonly isOpen: boolean
  readonly light: Light
  readonly step: Step<string>
}

/** One incident; the link of its title covers the row. */
export function IncidentRow({ incident, place, row, ...props }: IncidentRowProps) {
  const { isHidden, isOpen, light, step } = props
  const { lang, format } = useLocale()
  const isAlight = useAlight(light, [row])
  const { date, span, type } = incident
  return (
    <tr
      role="row"
      hidden={isHidden}
      data-opened={isOpen || undefined}
      data-alight={isAlight || undefined}
      {...pointing(light, [row])}
    >
      <td role="cell" className="list-date">
        <span className="list-weekday">{format.weekdayShort(isoWeekday(date))}</span>{' '}
        <time dateTime={formatDay(date)}>{format.dayShort(date)}</time>
        {incident.datePrecision !== 'day' && (
          <small>
            {listWords[lang].span(format.dayShort(span.from), format.dayShort(span.to))}
          </small>
        )}
      </td>
      <td role="cell" className="list-type">
        <Glyph type={type} founding={incident.founding} size={13} />
        <span>{codeWords[lang].type[type]}</span>
      </td>
      <td role="cell" className="list-what">
        <StepLink step={step} to={incident.id} current={isOpen}>
          <OwnText>{incident.title}</OwnText>
        </StepLink>
      </td>
      <td role="cell" className="list-place">
        <PlaceCell incident={incident} place={place} />
      </td>
      <Toll className="list-killed" name={listWords[lang].columns.killed} count={incident.killed} />
      <Toll
        className="list-injured"
        name={listWords[lang].columns.injured}
        count={incident.injured}
      />
      <td role="cell" className="list-evidence">
        {codeWords[lang].evidence[incident.evidence]}
      </td>
    </tr>
  )
}

interface TollProps {
  readonly className: string
  readonly name: string
  readonly count: number | null
}

/** Reported dead or hurt: a dash where no figure is reported, 0 only where a source says none. */
function Toll({ className, name, count }: TollProps) {
  const { lang, format } = useLocale()
  return (
    <td role="cell" className={className}>
      <span className="list-name" aria-hidden="true">
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
