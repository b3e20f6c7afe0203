import { formatDay, type Day } from '#domain/day.ts'
import { DEFAULT_VIEW, EVERYTHING, type Subset, type ViewState } from './viewState.ts'

import { forEachFacet } from './filter.ts'
import {
  SUBSET_PARAMS,
  versusParam,
  type SubsetParam,
  type SubsetTexts,
  type Texts,
} from './params.ts'
import { writeSelection } from './selection.ts'

/** Writes a view as texts of parameters; what stands at its default is left out. */
export function encodeView(view: ViewState): Texts {
  return {
    ...encodeSubset(view),
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
    // A link to a step that says no tab stands for the view of that step.
    tab: view.story === undefined ? unlessDefault(view, 'tab') : view.tab,
    map: view.map === undefined ? null : [view.map.lat, view.map.lon, view.map.zoom].join(','),
    data: view.shared?.version ?? null,
    n: view.shared === undefined ? null : String(view.shared.count),
    embed: view.embed === undefined ? null : '1',
    view: view.embed?.part ?? null,
    theme: view.embed?.theme ?? null,
    story: view.story?.id ?? null,
    step: view.story === undefined ? null : String(view.story.step),
    lang: view.lang ?? null,
    ...versusTexts(view.versus),
  }
}

/** Writes what a view, or a side of a comparison, counts and filters. */
export function encodeSubset({ filter, scope }: Subset): SubsetTexts {
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
  }
}

/** The second side under names of its own; one that filters nothing still has to be said. */
function versusTexts(versus: Subset | undefined): Pick<Texts, 'vs' | `vs.${SubsetParam}`> {
  const texts = encodeSubset(versus ?? EVERYTHING)
  const isBare = versus !== undefined && !saysAnything(texts)
  const named = SUBSET_PARAMS.map((param) => [versusParam(param), texts[param]] as const)
  return {
    vs: isBare ? 'all' : null,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets the keys it was given
    ...(Object.fromEntries(named) as Readonly<Record<`vs.${SubsetParam}`, string | null>>),
  }
}

/** Whether texts ask for anything that is not so by default. */
export function saysAnything(texts: SubsetTexts): boolean {
  return Object.values(texts).some((text) => text !== null)
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
