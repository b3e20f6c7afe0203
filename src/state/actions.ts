import type { Role } from '#domain/codes.ts'
import type { Day, DayRange, Month } from '#domain/day.ts'
import type { Lang } from '#domain/lang.ts'
import {
  clearFacet,
  setBounds,
  setDays,
  setMonths,
  setText,
  toggleActorRole,
  toggleDay,
  toggleMonth,
  toggleRole,
  toggleValue,
  type Sign,
} from './filterChanges.ts'
import { toggleStruck, type Basis } from './inclusionScope.ts'
import type { ListedFacet } from '#domain/facets.ts'
import type { Facet, Filter } from './filter.ts'
import {
  filteredLike,
  unfiltered,
  withoutPanel,
  type CardFilter,
  type MapCamera,
  type SortKey,
  type Tab,
  type View,
} from './viewState.ts'
import type { Step } from './step.ts'
import type { Show } from './useView.ts'

/** Every act on the page, in domain words. Each view gets the ones it offers. */
export interface Steps {
  readonly value: Step<{
    readonly facet: ListedFacet
    readonly value: string
    readonly sign?: Sign
  }>
  readonly month: Step<{ readonly month: Month; readonly sign?: Sign }>
  readonly months: Step<readonly Month[]>
  readonly day: Step<Day>
  readonly days: Step<DayRange>
  readonly role: Step<{ readonly role: Role; readonly sign?: Sign }>
  readonly place: Step<string>
  readonly admin1: Step<string>
  readonly actor: Step<string>
  readonly actorRole: Step<{ readonly actorId: string; readonly role: Role }>
  readonly clearFacet: Step<Facet>
  readonly clearAll: Step<void>
  readonly filter: Step<Filter>
  readonly basis: Step<Basis>
  /** Takes over what another view counts and filters. */
  readonly filterLike: Step<View>
  readonly incident: Step<string | undefined>
  readonly actorPage: Step<string | undefined>
  readonly about: Step<boolean>
  readonly compare: Step<View['compare']>
  /** Strikes a source or an incident, or lets it count again. */
  readonly struck: Step<string>
  readonly sort: Step<SortKey>
  readonly by: Step<'day' | 'week'>
  readonly cards: Step<readonly CardFilter[]>
  readonly tab: Step<Tab>
  readonly lang: Step<Lang>
  readonly setText: (text: string) => void
  readonly setBounds: (from: Day | undefined, to: Day | undefined) => void
  readonly moveMap: (camera: MapCamera | undefined) => void
}

/** The acts of a page whose views are shown so; the same wherever the reader stands. */
export function stepsBy(show: Show): Steps {
  const step = <To>(after: (view: View, to: To) => View): Step<To> => ({
    href: (to, here) => here.href(after(arrived(here.view), to)),
    take: (to) => show((view) => after(arrived(view), to), 'push'),
  })
  const narrow = <To>(after: (filter: Filter, to: To) => Filter): Step<To> =>
    step((view, to: To) => ({ ...view, filter: after(view.filter, to) }))
  const beside = <To>(opened: (to: To) => Partial<View>): Step<To> =>
    step((view, to: To) => ({ ...withoutPanel(view), ...opened(to) }))
  const set = <To>(changed: (to: To) => Partial<View>): Step<To> =>
    step((view, to: To) => ({ ...view, ...changed(to) }))
  const adjust = (change: (view: View) => Partial<View>): void =>
    show((view) => ({ ...arrived(view), ...change(view) }), 'replace')

  return {
    value: narrow((filter, { facet, value, sign }) => toggleValue(filter, facet, value, sign)),
    month: narrow((filter, { month, sign }) => toggleMonth(filter, month, sign)),
    months: narrow(setMonths),
    day: narrow(toggleDay),
    days: narrow(setDays),
    role: narrow((filter, { role, sign }) => toggleRole(filter, role, sign)),
    place: narrow((filter, id) => toggleValue(filter, 'place', id)),
    admin1: narrow((filter, slug) => toggleValue(filter, 'admin1', slug)),
    actor: narrow((filter, id) => toggleValue(filter, 'actor', id)),
    actorRole: narrow((filter, { actorId, role }) => toggleActorRole(filter, actorId, role)),
    clearFacet: narrow(clearFacet),
    clearAll: step(unfiltered),
    filter: narrow((_, next) => next),
    basis: set((basis) => ({ basis })),
    filterLike: step(filteredLike),
    incident: beside((incident) => ({ incident })),
    actorPage: beside((actorPage) => ({ actorPage })),
    about: beside((about) => ({ about })),
    compare: beside((compare) => ({ compare })),
    struck: step((view, id) => ({ ...view, basis: toggleStruck(view.basis, id) })),
    sort: set((sort) => ({ sort })),
    by: set((by) => ({ by })),
    cards: set((cards) => ({ cards })),
    tab: beside((tab) => ({ tab })),
    lang: set((lang) => ({ lang })),
    setText: (text) => adjust(({ filter }) => ({ filter: setText(filter, text) })),
    setBounds: (from, to) => adjust(({ filter }) => ({ filter: setBounds(filter, from, to) })),
    moveMap: (map) => adjust(() => ({ map })),
  }
}

/** What the link was made from tells of the arrival alone. */
function arrived(view: View): View {
  return view.shared === undefined ? view : { ...view, shared: undefined }
}

/** The same acts, with a word to the page before all is cleared, so that it can be undone. */
export function clearedWith(steps: Steps, beforeClearing: () => void): Steps {
  const take = (): void => {
    beforeClearing()
    steps.clearAll.take()
  }
  return { ...steps, clearAll: { href: steps.clearAll.href, take } }
}
