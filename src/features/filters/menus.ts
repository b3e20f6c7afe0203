import type { Dataset } from '#domain/dataset.ts'
import { LISTED_FACETS, type ListedFacet } from '#domain/facets.ts'
import { isFiltered, type Filter, type Selection } from '#state/filter.ts'
import { clearFacet, setBounds } from '#state/filterChanges.ts'
import type { Locale } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { labelOf } from '#analysis/facetLabels.ts'

import { datesLabel } from './chips.ts'
import { filterWords } from './words.ts'

/** What opens from a button of its own: a facet, the dates, or what leaves out a month or an attack type. */
export type Menu = ListedFacet | 'dates' | 'leaveOut'

const FACETS = LISTED_FACETS.filter((facet) => facet !== 'type' && facet !== 'admin1')
const EVIDENCE = FACETS.indexOf('evidence')

/** In the row at every width. */
export const ALWAYS_IN_ROW: readonly Menu[] = FACETS.slice(0, EVIDENCE)
/** In the row where it has room, else under "More filters". */
export const IN_WIDE_ROW: readonly Menu[] = ['evidence', 'dates']
/** Under "More filters" at every width. */
export const ALWAYS_IN_MORE: readonly Menu[] = [...FACETS.slice(EVIDENCE + 1), 'leaveOut']

/** What a menu is called. */
export function menuLabel(menu: Menu, { lang }: Locale): string {
  if (menu === 'dates') return filterWords[lang].dates
  return menu === 'leaveOut' ? filterWords[lang].leaveOutMenu : facetWords[lang][menu].label
}

/** What a menu filters, in a word: "Nasiriyah", "3" or "not 2"; nothing while it lets all through. */
export function menuValue(
  menu: Menu,
  filter: Filter,
  dataset: Dataset,
  locale: Locale,
): string | undefined {
  const { lang } = locale
  if (menu === 'dates') return datesLabel(filter, locale)
  if (menu === 'leaveOut') return undefined
  const names = (facet: ListedFacet) =>
    named(filter[facet], (value) => labelOf(facet, value, dataset, locale))
  if (menu === 'place') return summed([names('place'), names('admin1')], locale)
  if (menu !== 'actor') return summed([names(menu)], locale)
  const roles = named(filter.role, (role) => codeWords[lang].role[role])
  return summed([names('actor'), roles], locale)
}

/** How many of these menus filter anything. */
export function menusOn(menus: readonly Menu[], filter: Filter): number {
  return menus.filter((menu) => isMenuOn(menu, filter)).length
}

function isMenuOn(menu: Menu, filter: Filter): boolean {
  if (menu === 'leaveOut') return false
  if (menu === 'dates') return filter.from !== undefined || filter.to !== undefined
  return isFiltered(filter, menu) || (menu === 'place' && isFiltered(filter, 'admin1'))
}

/** Lets go of all that a menu asks. */
export function clearMenu(filter: Filter, menu: Menu): Filter {
  if (menu === 'dates') return setBounds(filter, undefined, undefined)
  if (menu === 'leaveOut') {
    const { months, type } = filter
    return { ...filter, months: { ...months, exclude: [] }, type: { ...type, exclude: [] } }
  }
  return menu === 'place'
    ? clearFacet(clearFacet(filter, 'place'), 'admin1')
    : clearFacet(filter, menu)
}

interface Names {
  readonly picked: readonly string[]
  readonly leftOut: readonly string[]
}

function named<Value extends string>(
  { include, exclude }: Selection<Value>,
  nameOf: (value: Value) => string,
): Names {
  return { picked: include.map(nameOf), leftOut: exclude.map(nameOf) }
}

function summed(lists: readonly Names[], { lang, format }: Locale): string | undefined {
  const short = (names: readonly string[]) =>
    names.length === 1 ? names[0] : format.number(names.length)
  const picked = lists.flatMap((list) => list.picked)
  if (picked.length > 0) return short(picked)
  const leftOut = short(lists.flatMap((list) => list.leftOut))
  return lists.every((list) => list.leftOut.length === 0)
    ? undefined
    : filterWords[lang].not(leftOut ?? '')
}
