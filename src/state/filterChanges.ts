import type { Role } from '#domain/codes.ts'
import { daysOfMonth, monthOf, type Day, type DayRange, type Month } from '#domain/day.ts'
import type { ListedFacet } from '#domain/facets.ts'

import { EMPTY_FILTER, EMPTY_SELECTION, type Facet, type Filter, type Selection } from './filter.ts'

export type Sign = 'include' | 'exclude'

/** Picks or excludes a value, or lets go of it when it stands there already. */
export function toggle<T extends string>(
  selection: Selection<T>,
  value: T,
  sign: Sign,
): Selection<T> {
  const without = drop(selection, value)
  if (selection[sign].includes(value)) return without
  return { ...without, [sign]: [...without[sign], value] }
}

/** Lets go of a value, picked or excluded. */
export function drop<T extends string>(selection: Selection<T>, value: T): Selection<T> {
  return {
    include: selection.include.filter((other) => other !== value),
    exclude: selection.exclude.filter((other) => other !== value),
  }
}

/** Picks, excludes or lets go of a value of a listed facet. */
export function toggleValue(
  filter: Filter,
  facet: ListedFacet,
  value: string,
  sign: Sign = 'include',
): Filter {
  return { ...filter, [facet]: toggle(filter[facet], value, sign) }
}

/** Picks these values of a facet and no others. */
export function setValues(filter: Filter, facet: ListedFacet, include: readonly string[]): Filter {
  return { ...filter, [facet]: { include, exclude: [] } }
}

/**
 * Picks, excludes or lets go of a place or a governorate. They are two ways to say where, so picking one lets go of
 * all that the other asks; a link may still ask both.
 */
export function toggleWhere(
  filter: Filter,
  facet: 'place' | 'admin1',
  value: string,
  sign: Sign = 'include',
): Filter {
  const picked = sign === 'include' && !filter[facet].include.includes(value)
  const other = facet === 'place' ? 'admin1' : 'place'
  return toggleValue(picked ? clearFacet(filter, other) : filter, facet, value, sign)
}

/** Picks all of some places, or lets go of them when all are picked; picking lets go of governorates, as above. */
export function togglePlaces(filter: Filter, places: readonly string[]): Filter {
  const isPicked = places.every((place) => filter.place.include.includes(place))
  const rest = places.reduce<Selection>((place, id) => drop(place, id), filter.place)
  if (isPicked) return { ...filter, place: rest }
  const place = { ...rest, include: [...rest.include, ...places] }
  return { ...clearFacet(filter, 'admin1'), place }
}

/** Picks, excludes or lets go of a month; a range of dates that lies outside is let go too. */
export function toggleMonth(filter: Filter, month: Month, sign: Sign = 'include'): Filter {
  return { ...filter, months: toggle(filter.months, month, sign), from: undefined, to: undefined }
}

/** Shows these months only, or all when none is given, with no range of dates. */
export function setMonths(filter: Filter, months: readonly Month[]): Filter {
  return {
    ...filter,
    months: { include: months, exclude: [] },
    from: undefined,
    to: undefined,
  }
}

/** Narrows to a span of days; a span that is a whole month becomes that month. */
export function setDays(filter: Filter, range: DayRange): Filter {
  const month = wholeMonth(range)
  if (month !== undefined) return setMonths(filter, [month])
  return { ...filter, months: EMPTY_SELECTION, from: range.from, to: range.to }
}

/** Narrows to one day, or lets go when it is the one shown. */
export function toggleDay(filter: Filter, day: Day): Filter {
  return toggleDays(filter, { from: day, to: day })
}

/** Narrows to a span of days, or lets go when it is the one shown. */
export function toggleDays(filter: Filter, range: DayRange): Filter {
  const next = setDays(filter, range)
  const month = next.months.include[0]
  const shown =
    month === undefined
      ? filter.from === range.from && filter.to === range.to
      : isOnly(filter.months, month) && filter.from === undefined && filter.to === undefined
  return shown ? clearFacet(filter, 'day') : next
}

/** Sets the first or last day alone; the two are swapped when they stand the wrong way round. */
export function setBounds(filter: Filter, from: Day | undefined, to: Day | undefined): Filter {
  const swapped = from !== undefined && to !== undefined && from > to
  return { ...filter, from: swapped ? to : from, to: swapped ? from : to }
}

/** Picks, excludes or lets go of a tie to an actor. */
export function toggleRole(filter: Filter, role: Role, sign: Sign = 'include'): Filter {
  return { ...filter, role: toggle(filter.role, role, sign) }
}

/** Shows one actor in one role, or lets go when that is what is shown. */
export function toggleActorRole(filter: Filter, actorId: string, role: Role): Filter {
  const shown = isOnly(filter.actor, actorId) && isOnly(filter.role, role)
  if (shown) return clearFacet(filter, 'actor')
  return {
    ...filter,
    actor: { include: [actorId], exclude: [] },
    role: { include: [role], exclude: [] },
  }
}

/** Sets the words to look for. */
export function setText(filter: Filter, text: string): Filter {
  return { ...filter, text }
}

/** Lets go of all that one facet asks. */
export function clearFacet(filter: Filter, facet: Facet): Filter {
  if (facet === 'text') return { ...filter, text: EMPTY_FILTER.text }
  if (facet === 'day') {
    return { ...filter, months: EMPTY_SELECTION, from: undefined, to: undefined }
  }
  const cleared = { ...filter, [facet]: EMPTY_SELECTION }
  return facet === 'actor' ? { ...cleared, role: EMPTY_SELECTION } : cleared
}

/** Whether a selection is this one value picked and nothing else. */
export function isOnly<T extends string>(selection: Selection<T>, value: T): boolean {
  return (
    selection.exclude.length === 0 &&
    selection.include.length === 1 &&
    selection.include[0] === value
  )
}

function wholeMonth(range: DayRange): Month | undefined {
  const month = monthStarting(range.from)
  return month !== undefined && daysOfMonth(month).to === range.to ? month : undefined
}

function monthStarting(day: Day): Month | undefined {
  const month = monthOf(day)
  return daysOfMonth(month).from === day ? month : undefined
}
