import type { Incident, Place } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { mapWords } from '#i18n/words/map.ts'

/** A place's whole name and how precisely it is known. */
export function namedInFull(place: Place, locale: Locale): string {
  return mapWords[locale.lang].placeAnd(place.name, precisionOf(place, locale))
}

/** How precisely a place is known, in words. */
function precisionOf(place: Place, { lang, format }: Locale): string {
  const km = format.number(place.precisionKm)
  switch (place.kind) {
    case 'governorate':
      return mapWords[lang].inGovernorate
    case 'road':
      return mapWords[lang].alongRoad(km)
    case 'city':
    case 'town':
    case 'district':
    case 'base':
    case 'airport':
    case 'compound':
      return mapWords[lang].within(km)
  }
}

/** Where an incident happened and how precisely that is known, in words. */
export function whereOf({ wherePrec }: Incident, place: Place, { lang, format }: Locale): string {
  const code = codeWords[lang].wherePrec[wherePrec]
  if (place.kind === 'governorate') return mapWords[lang].placeAnd(place.name, code)
  const km = mapWords[lang].within(format.number(place.precisionKm))
  return mapWords[lang].placeAnd(place.name, [code, km].join(commonWords[lang].comma))
}

/** The day of an incident or, where it is not known, the days it lies between. */
export function dateOf({ date, span }: Incident, format: Locale['format']): string {
  return span.from === span.to ? format.day(date) : format.range(span)
}
