import type { Dataset, Incident } from '#domain/dataset.ts'
import type { FullLocale } from '#i18n/full.ts'

/** How near two records are in day and place, such as "a day apart, both at Camp Taji". */
export function likenessInWords(
  here: Incident,
  other: Incident,
  { places }: Dataset,
  locale: FullLocale,
): string {
  const { plural, t } = locale
  const apart = Math.abs(here.date - other.date)
  const days = apart === 0 ? t.detail.why.sameDay : plural(apart, t.detail.why.daysApart)
  const nameOf = ({ placeId }: Incident): string | undefined => places.get(placeId ?? '')?.name
  return t.detail.why.likeness(days, placesInWords(nameOf(here), nameOf(other), locale))
}

function placesInWords(
  here: string | undefined,
  other: string | undefined,
  { t }: FullLocale,
): string {
  const { why } = t.detail
  if (here === undefined) return other === undefined ? why.noPlaces : why.placeUnknown(other)
  if (other === undefined) return why.otherUnknown(here)
  return here === other ? why.samePlace(here) : why.places(other, here)
}
