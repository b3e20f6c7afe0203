import type { Dataset, Incident } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'

import { detailWords } from './detailWords.ts'

/** How near two records are in day and place, such as "a day apart, both at Camp Taji". */
export function likenessInWords(
  here: Incident,
  other: Incident,
  { places }: Dataset,
  locale: Locale,
): string {
  const { lang, plural } = locale
  const apart = Math.abs(here.date - other.date)
  const days =
    apart === 0 ? detailWords[lang].why.sameDay : plural(apart, detailWords[lang].why.daysApart)
  const nameOf = ({ placeId }: Incident): string | undefined => places.get(placeId ?? '')?.name
  return detailWords[lang].why.likeness(days, placesInWords(nameOf(here), nameOf(other), locale))
}

function placesInWords(
  here: string | undefined,
  other: string | undefined,
  { lang }: Locale,
): string {
  const { why } = detailWords[lang]
  if (here === undefined) return other === undefined ? why.noPlaces : why.placeUnknown(other)
  if (other === undefined) return why.otherUnknown(here)
  return here === other ? why.samePlace(here) : why.places(other, here)
}
