import type { Incident, Place } from '#domain/dataset.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

interface PlaceFactProps {
  readonly incident: Incident
  readonly place: Place | undefined
  readonly step: Step<string>
}

/** Where it was and how exactly that is known: in words, in kilometres, by UCDP code. */
export function PlaceFact({ incident, place, step }: PlaceFactProps) {
  const { t, format } = useFullLocale()
  const { wherePrec, placeMatch } = incident
  const code = t.detail.placeCode(format.number(wherePrec))
  if (place === undefined) {
    return (
      <>
        <span className="detail-soft">{t.common.notReported}</span>
        <small>{code}</small>
      </>
    )
  }
  const km = format.decimal(place.precisionKm)
  return (
    <>
      <StepLink step={step} to={place.id}>
        {place.name}
      </StepLink>
      {place.kind !== 'governorate' && (
        <small>{t.detail.governorate(t.codes.governorate[place.admin1])}</small>
      )}
      <small>
        {`${[t.codes.wherePrec[wherePrec], t.detail.within(km)].join(t.common.comma)} (${code})`}
      </small>
      <small>{t.codes.placeMatch[placeMatch]}</small>
    </>
  )
}
