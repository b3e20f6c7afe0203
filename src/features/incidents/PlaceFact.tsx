import type { Incident, Place } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'

import { detailWords } from './detailWords.ts'

interface PlaceFactProps {
  readonly incident: Incident
  readonly place: Place | undefined
  readonly step: Step<string>
}

/** Where it was and how exactly that is known: in words, in kilometres, by UCDP code. */
export function PlaceFact({ incident, place, step }: PlaceFactProps) {
  const { lang, format } = useLocale()
  const { wherePrec, placeMatch } = incident
  const code = detailWords[lang].placeCode(format.number(wherePrec))
  if (place === undefined) {
    return (
      <>
        <span className="detail-soft">{commonWords[lang].notReported}</span>
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
        <small>{detailWords[lang].governorate(codeWords[lang].governorate[place.admin1])}</small>
      )}
      <small>
        {`${[codeWords[lang].wherePrec[wherePrec], detailWords[lang].within(km)].join(commonWords[lang].comma)} (${code})`}
      </small>
      <small>{codeWords[lang].placeMatch[placeMatch]}</small>
    </>
  )
}
