import { ATTACK_TYPES } from '#domain/codes.ts'
import { addDays, lengthInDays, monthsOf, overlap, type DayRange } from '#domain/day.ts'
import { isEmptySelection, isFiltered, type Filter } from '#state/filter.ts'
import { clearFacet, isOnly, setDays, setMonths } from '#state/filterChanges.ts'
import { LISTED_FACETS, type ListedFacet } from '#domain/facets.ts'
import type { Subset } from '#state/viewState.ts'

/** What makes two views natural to compare. */
export const PARTNER_KINDS = ['month', 'span', 'type', 'rest', 'sources'] as const
export type PartnerKind = (typeof PARTNER_KINDS)[number]

/** Two views that go together: the present one first, or two of its parts. */
export interface Partner {
  readonly kind: PartnerKind
  readonly first: Subset
  readonly second: Subset
}

/** The views that a view is naturally compared with; one that could be halved is, such as by its months. */
export function partnersOf({ scope, filter }: Subset, coverage: DayRange): readonly Partner[] {
  const pairOf = (kind: PartnerKind, first: Filter, second: Filter): Partner => ({
    kind,
    first: { scope, filter: first },
    second: { scope, filter: second },
  })
  const others = (kind: PartnerKind, filters: readonly Filter[]) =>
    filters.map((other) => pairOf(kind, filter, other))
  const [months, types] = [monthFilters(filter, coverage), typeFilters(filter)]
  return [
    ...(isFiltered(filter, 'day') ? others('month', months.slice(1)) : neighbours('month', months)),
    ...others('span', spanFilters(filter, coverage)),
    ...(isFiltered(filter, 'type') ? others('type', types.slice(1)) : neighbours('type', types)),
    ...others('rest', restFilters(filter)),
    {
      kind: 'sources',
      first: { filter, scope },
      second: { filter, scope: { ...scope, sources: otherSources(scope) } },
    },
  ]

  function neighbours(kind: PartnerKind, filters: readonly Filter[]): readonly Partner[] {
    return filters.slice(1).map((other, at) => pairOf(kind, filters[at] ?? filter, other))
  }
}

function otherSources({ sources }: Subset['scope']): Subset['scope']['sources'] {
  return sources === 'all' ? 'founding' : 'all'
}

/** The filter with each month: the one it shows first, or all in order where it shows every day; else none. */
function monthFilters(filter: Filter, coverage: DayRange): readonly Filter[] {
  const months = monthsOf(coverage)
  const shown = months.find((month) => isOnly(filter.months, month))
  const isRange = filter.from !== undefined || filter.to !== undefined
  if (isFiltered(filter, 'day') && (shown === undefined || isRange)) return []
  const inOrder = shown === undefined ? months : [shown, ...months.filter((it) => it !== shown)]
  return inOrder.map((month) => setMonths(filter, [month]))
}

/** The filter with each type: the one it shows first, or the first two where it shows all; else none. */
function typeFilters(filter: Filter): readonly Filter[] {
  const shown = ATTACK_TYPES.find((type) => isOnly(filter.type, type))
  if (isFiltered(filter, 'type') && shown === undefined) return []
  const inOrder =
    shown === undefined
      ? ATTACK_TYPES.slice(0, 2)
      : [shown, ...ATTACK_TYPES.filter((it) => it !== shown)]
  return inOrder.map((type) => ({ ...filter, type: { include: [type], exclude: [] } }))
}

/** The filter for the days before its span and after it: as many where the coverage has them, all where one end is open. */
function spanFilters(filter: Filter, coverage: DayRange): readonly Filter[] {
  const { from, to } = filter
  if (!isEmptySelection(filter.months)) return []
  if (from === undefined && to === undefined) return []
  const span = overlap({ from: from ?? coverage.from, to: to ?? coverage.to }, coverage)
  if (span === undefined) return []
  const length = from === undefined || to === undefined ? undefined : lengthInDays(span)
  const { from: first, to: last } = coverage
  const spans = [
    {
      from: length === undefined ? first : addDays(span.from, -length),
      to: addDays(span.from, -1),
    },
    { from: addDays(span.to, 1), to: length === undefined ? last : addDays(span.to, length) },
  ]
  return spans
    .filter((it) => it.from <= it.to && it.from >= first && it.to <= last)
    .map((it) => setDays(filter, it))
}

/** The filter with all that one of its facets leaves out, and with nothing of what it picks. */
function restFilters(filter: Filter): readonly Filter[] {
  return LISTED_FACETS.filter((facet) => canTurn(filter, facet)).map((facet) => {
    const { include, exclude } = filter[facet]
    return { ...clearFacet(filter, facet), [facet]: { include: exclude, exclude: include } }
  })
}

/** Whether the rest of a facet can be asked for: it picks values or leaves some out, not both, and asks no role. */
function canTurn(filter: Filter, facet: ListedFacet): boolean {
  const { include, exclude } = filter[facet]
  if (facet === 'actor' && !isEmptySelection(filter.role)) return false
  return (include.length === 0) !== (exclude.length === 0)
}
