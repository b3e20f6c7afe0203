import { formatDay, type Day } from '#domain/day.ts'
import { DEFAULT_VIEW, type ViewState } from './viewState.ts'

import { forEachFacet } from './filter.ts'
import type { Texts } from './params.ts'
import { writeSelection } from './selection.ts'

/** Writes a view as texts of parameters; what stands at its default is left out. */
export function encodeView(view: ViewState): Texts {
  const { filter, scope } = view
  return {
    month: writeSelection(filter.months),
    from: dayText(filter.from),
    to: dayText(filter.to),
    ...forEachFacet((facet) => writeSelection(filter[facet])),
    role: writeSelection(filter.role),
    q: filter.text === '' ? null : filter.text,
    sources: scope.sources === 'founding' ? 'founding' : null,
    duplicates: scope.duplicates === 'once' ? 'once' : null,
    without: listText(scope.without),
    incident: view.incident ?? null,
    'actor-page': view.actorPage ?? null,
    about: view.about ? '1' : null,
    events: view.events ?? null,
    compare: listText(view.compare ?? []),
    sort: unlessDefault(view, 'sort'),
    by: unlessDefault(view, 'by'),
    side: unlessDefault(view, 'side'),
    play: view.play ?? null,
    break: view.rank ?? null,
    of: unlessDefault(view, 'measure'),
    cards: listText(view.cards),
    tab: unlessDefault(view, 'tab'),
    map: view.map === undefined ? null : [view.map.lat, view.map.lon, view.map.zoom].join(','),
    data: view.shared?.version ?? null,
    n: view.shared === undefined ? null : String(view.shared.count),
    embed: view.embed === undefined ? null : '1',
    view: view.embed?.part ?? null,
    theme: view.embed?.theme ?? null,
    lang: view.lang ?? null,
  }
}

function listText(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',')
}

function dayText(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day)
}

function unlessDefault(
  view: ViewState,
  key: 'sort' | 'by' | 'side' | 'measure' | 'tab',
): string | null {
  return view[key] === DEFAULT_VIEW[key] ? null : view[key]
}
