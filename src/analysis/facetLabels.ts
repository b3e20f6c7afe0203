import type { Dataset } from '#domain/dataset.ts'
import type { ListedFacet } from '#domain/facets.ts'
import type { Locale } from '#i18n/locale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { facetWords } from '#i18n/words/facets.ts'

type Names = Pick<Dataset, 'places' | 'actors'>

/** What a value of a facet is called on menus and chips; a place known no better than its governorate says so. */
export function labelOf(
  facet: ListedFacet,
  value: string,
  names: Names,
  { lang }: Pick<Locale, 'lang'>,
): string {
  const name = facetWords[lang][facet].values[value] ?? nameInData(facet, value, names)
  const isVague = facet === 'place' && names.places.get(value)?.kind === 'governorate'
  return isVague ? commonWords[lang].somewhereIn(name) : name
}

/** What a value of a facet is called inside a sentence. */
export function phraseOf(
  facet: ListedFacet,
  value: string,
  names: Names,
  { lang }: Pick<Locale, 'lang'>,
): string {
  return facetWords[lang][facet].phrases[value] ?? nameInData(facet, value, names)
}

function nameInData(facet: ListedFacet, value: string, { places, actors }: Names): string {
  const named = facet === 'actor' ? actors.get(value) : places.get(value)
  return named?.name ?? value
}
