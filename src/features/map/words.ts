import type { Incident, Place } from '#domain/dataset.ts'
import type { FullLocale } from '#i18n/full.ts'

/** How precisely a place is known, in words. */
export function precisionOf(
  place: Place,
  t: FullLocale['t'],
  format: FullLocale['format'],
): string {
  const km = format.number(place.precisionKm)
  switch (place.kind) {
    case 'governorate':
      return t.map.inGovernorate
    case 'road':
      return t.map.alongRoad(km)
    case 'city':
    case 'town':
    case 'district':
    case 'base':
    case 'airport':
    case 'compound':
      return t.map.within(km)
  }
}

/** Where an incident happened and how precisely that is known, in words. */
export function whereOf(
  { wherePrec }: Incident,
  place: Place,
  t: FullLocale['t'],
  format: FullLocale['format'],
): string {
  const code = t.codes.wherePrec[wherePrec]
  if (place.kind === 'governorate') return t.map.placeAnd(place.name, code)
  const km = t.map.within(format.number(place.precisionKm))
  return t.map.placeAnd(place.name, [code, km].join(t.common.comma))
}

/** The day of an incident or, where it is not known, the days it lies between. */
export function dateOf({ date, span }: Incident, format: FullLocale['format']): string {
  return span.from === span.to ? format.day(date) : format.range(span)
}
