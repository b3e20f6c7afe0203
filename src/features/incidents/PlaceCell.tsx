import type { Incident, Place } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'

interface PlaceCellProps {
  readonly incident: Incident
  readonly place: Place | undefined
}

/** Where it was: the place, then its governorate and whatever makes it less than exact. */
export function PlaceCell({ incident, place }: PlaceCellProps) {
  const { lang } = useLocale()
  if (place === undefined) return <span className="list-soft">{commonWords[lang].notReported}</span>
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
