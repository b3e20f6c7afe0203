import { ATTACK_TYPES } from '#domain/codes.ts'
import { monthsOf, type DayRange } from '#domain/day.ts'
import { toggleMonth, toggleValue } from './filterChanges.ts'
import { EMPTY_FILTER, type Filter } from './filter.ts'
import { DEFAULT_VIEW, type ViewState } from './viewState.ts'

import { encodeView } from './encode.ts'
import { nameOf, parametersOf } from './escape.ts'
import { repairAddress } from './repair.ts'

/** A page of its own for one view, in a folder beside the whole page. */
export interface Landing {
  /** Name of the folder, such as `2020-08`. */
  readonly name: string
  readonly filter: Filter
}

/** The views that have a page of their own: each month of the coverage and each attack type. */
export function landings(coverage: DayRange): readonly Landing[] {
  return [
    ...monthsOf(coverage).map((month) => ({
      name: month,
      filter: toggleMonth(EMPTY_FILTER, month),
    })),
    ...ATTACK_TYPES.map((type) => ({
      name: type,
      filter: toggleValue(EMPTY_FILTER, 'type', type),
    })),
  ]
}

/**
 * Where the page made for what a view shows lies, such as `2020-08/`; `undefined` when the view has more than one
 * filter, none, or one that no page is made for. What does not filter, such as the order of the list, is left to the query.
 */
export function landingPath(view: ViewState, coverage: DayRange): string | undefined {
  const wanted = filterQuery(view)
  const landing = landings(coverage).find(({ filter }) => landingQuery({ filter }) === wanted)
  return landing && `${landing.name}/`
}

/** The query by which the whole page shows what a page of its own shows, such as `?month=2020-08`. */
export function landingQuery({ filter }: Pick<Landing, 'filter'>): string {
  return filterQuery({ ...DEFAULT_VIEW, filter })
}

/** The address of the whole page with this query, from that of a page in a folder beside it; the rest of it stays. */
export function wholeAddress(address: string, query: string): string {
  const { search, hash } = repairAddress(new URL(address))
  const whole = new URL('../', address)
  const named = new URLSearchParams(query)
  const others = parametersOf(search).filter((parameter) => !named.has(nameOf(parameter)))
  whole.search = [query, ...others].join('&')
  whole.hash = hash
  return whole.href
}

function filterQuery({ scope, filter }: ViewState): string {
  const texts = Object.entries(encodeView({ ...DEFAULT_VIEW, scope, filter }))
  const written = texts.flatMap(([name, text]) => (text === null ? [] : [[name, text]]))
  return `?${new URLSearchParams(written)}`
}
