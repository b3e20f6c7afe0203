import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import { monthOf, monthsOf, type Month } from '#domain/day.ts'

import { encodeView } from './encode.ts'
import { nameOf, parametersOf } from './escape.ts'
import { EMPTY_FILTER, type Filter } from './filter.ts'
import { toggleMonth, toggleValue } from './filterChanges.ts'
import { folderOf } from './recordPath.ts'
import { repairAddress } from './repair.ts'
import { DEFAULT_VIEW, type ViewState } from './viewState.ts'

/** A page of its own for one view, in a folder beside the whole page. */
export interface Landing {
  /** Name of the folder, such as `2020-08` or `2020-08/rocket`; empty for the whole page. */
  readonly name: string
  readonly filter: Filter
}

type Recorded = Pick<Dataset, 'meta' | 'incidents'>

/**
 * The views that have a page of their own: everything, each month of the coverage, each attack type, and each pair of
 * the two that has an incident.
 */
export function landings({ meta, incidents }: Recorded): readonly Landing[] {
  const months = monthsOf(meta.coverage)
  const pairs = months.flatMap((month) =>
    ATTACK_TYPES.filter((type) =>
      incidents.some((incident) => incident.type === type && monthOf(incident.date) === month),
    ).map((type) => landingOf(month, type)),
  )
  return [
    landingOf(),
    ...months.map((month) => landingOf(month)),
    ...ATTACK_TYPES.map((type) => landingOf(undefined, type)),
    ...pairs,
  ]
}

function landingOf(month?: Month, type?: AttackType): Landing {
  const inMonth = month === undefined ? EMPTY_FILTER : toggleMonth(EMPTY_FILTER, month)
  return {
    name: [month, type].filter((part) => part !== undefined).join('/'),
    filter: type === undefined ? inMonth : toggleValue(inMonth, 'type', type),
  }
}

/** The folder of a page in a language, such as `ar/2020-08/`; empty for the whole page in English. */
export function landingFolder({ name }: Landing, lang: ViewState['lang']): string {
  return folderOf(lang) + (name === '' ? '' : `${name}/`)
}

/**
 * Where the page made for what a view shows lies, in the language of the view; `undefined` when none is made for its
 * filter, or the whole page alone. What does not filter, such as the order of the list, is left to the query.
 */
export function landingPath(view: ViewState, recorded: Recorded): string | undefined {
  const wanted = filterQuery({ ...view, lang: undefined })
  const landing = landings(recorded).find(
    ({ filter }) => filterQuery({ ...DEFAULT_VIEW, filter }) === wanted,
  )
  return landing && (landingFolder(landing, view.lang) || undefined)
}

/** The query by which the whole page shows what a page of its own shows, such as `?month=2020-08&lang=ar`. */
export function landingQuery(
  { filter }: Pick<Landing, 'filter'>,
  lang?: ViewState['lang'],
): string {
  const said = folderOf(lang) === '' ? undefined : lang
  return filterQuery({ ...DEFAULT_VIEW, filter, lang: said })
}

/** The address of the whole page, from that of a page in a folder and the way from there; the rest of it stays. */
export function wholeAddress(address: string, way: string): string {
  const { search, hash } = repairAddress(new URL(address))
  const whole = new URL(way, address)
  const named = whole.searchParams
  const others = parametersOf(search).filter((parameter) => !named.has(nameOf(parameter)))
  whole.search = [whole.search.slice(1), ...others].join('&')
  whole.hash = hash
  return whole.href
}

function filterQuery({ scope, filter, lang }: ViewState): string {
  const texts = Object.entries(encodeView({ ...DEFAULT_VIEW, scope, filter, lang }))
  const written = texts.flatMap(([name, text]) => (text === null ? [] : [[name, text]]))
  return `?${new URLSearchParams(written)}`
}
