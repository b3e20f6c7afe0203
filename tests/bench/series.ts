import type { Columns } from '#data/columns.ts'
import { ROLES } from '#domain/codes.ts'
import { addDays, monthsOf } from '#domain/day.ts'
import {
  clearFacet,
  setDays,
  toggleActorRole,
  toggleMonth,
  toggleRole,
  toggleValue,
  type Sign,
} from '#state/filterChanges.ts'
import { type ListedFacet } from '#domain/facets.ts'
import { EMPTY_FILTER, FACET_KEYS, isEmptyFilter, isFiltered, type Filter } from '#state/filter.ts'

import { between, seeded, type Random } from './table.ts'

/** One act of a reader and the filter that it leads to. */
export interface Step {
  readonly name: string
  readonly filter: Filter
}

type Change = (filter: Filter, columns: Columns, random: Random) => Filter

/** What readers do; an act stands as often as it is common. */
const CHANGES: readonly (readonly [name: string, change: Change])[] = [
  ['month on or off', toggleAnyMonth],
  ['month on or off', toggleAnyMonth],
  ['type picked', pick('type')],
  ['type excluded', pick('type', 'exclude')],
  ['target picked', pick('target')],
  ['place picked', pick('place')],
  ['governorate picked', pick('admin1')],
  ['evidence picked', pick('evidence')],
  ['actor picked', pick('actor')],
  ['actor with role', pickActorInRole],
  ['role picked', (filter, _, random) => toggleRole(filter, anyOf(ROLES, random))],
  ['date range', setAnyDays],
  ['date range', setAnyDays],
  ['brush by one', (filter) => moveDays(filter, 1)],
  ['brush by one', (filter) => moveDays(filter, -1)],
  ['facet cleared', clearAnyFacet],
  ['facet cleared', clearAnyFacet],
  ['all cleared', () => EMPTY_FILTER],
  ['all cleared', () => EMPTY_FILTER],
  ['all cleared', () => EMPTY_FILTER],
]

/** A mixed series of acts, the same on each run; each changes something, and the last clears all. */
export function mixedSeries(columns: Columns, length: number): readonly Step[] {
  const random = seeded(66)
  const steps: Step[] = []
  let filter = EMPTY_FILTER
  while (steps.length < length - 1) {
    const [name, change] = anyOf(CHANGES, random)
    const next = change(filter, columns, random)
    if (next === filter || (isEmptyFilter(next) && isEmptyFilter(filter))) continue
    steps.push({ name, filter: next })
    filter = next
  }
  return [...steps, { name: 'all cleared', filter: EMPTY_FILTER }]
}

/** A span of 30 days moved on by a day each step, over what another filter leaves. */
export function brushSeries(columns: Columns, length: number, base: Filter): readonly Step[] {
  const from = addDays(columns.firstDay, 40)
  return Array.from({ length }, (_, step) => ({
    name: 'brush by one',
    filter: { ...base, from: addDays(from, step), to: addDays(from, step + 29) },
  }))
}

function pick(facet: ListedFacet, sign: Sign = 'include'): Change {
  return (filter, columns, random) =>
    toggleValue(filter, facet, valueOf(columns[facet].values, random), sign)
}

function pickActorInRole(filter: Filter, { actor }: Columns, random: Random): Filter {
  return toggleActorRole(filter, valueOf(actor.values, random), anyOf(ROLES, random))
}

/** One pick in twenty is "not reported". */
function valueOf([none = '', ...reported]: readonly string[], random: Random): string {
  return random() < 0.05 ? none : anyOf(reported, random)
}

function toggleAnyMonth(filter: Filter, { firstDay, dayCount }: Columns, random: Random): Filter {
  const months = monthsOf({ from: firstDay, to: addDays(firstDay, dayCount - 1) })
  return toggleMonth(filter, anyOf(months, random))
}

function setAnyDays(filter: Filter, { firstDay, dayCount }: Columns, random: Random): Filter {
  const first = between(random, 0, dayCount - 1)
  const last = between(random, first, dayCount - 1)
  return setDays(filter, { from: addDays(firstDay, first), to: addDays(firstDay, last) })
}

function moveDays(filter: Filter, by: number): Filter {
  const { from, to } = filter
  if (from === undefined || to === undefined) return filter
  return { ...filter, from: addDays(from, by), to: addDays(to, by) }
}

function clearAnyFacet(filter: Filter, _: Columns, random: Random): Filter {
  const filtered = FACET_KEYS.filter((facet) => isFiltered(filter, facet))
  return filtered.length === 0 ? filter : clearFacet(filter, anyOf(filtered, random))
}

function anyOf<T>(list: readonly T[], random: Random): T {
  const picked = list[between(random, 0, list.length - 1)]
  if (picked === undefined) throw new RangeError('nothing to pick from')
  return picked
}
