import crossfilter from 'crossfilter2'

import type { Columns } from '#data/columns.ts'
import { daysOfMonth, monthOf, type Day, type DayRange } from '#domain/day.ts'
import { NONE, type SingleFacet } from '#domain/facets.ts'
import { EMPTY_FILTER, admits, isFiltered, type Filter } from '#state/filter.ts'

import { actorFacet } from './crossfilterActors.ts'
import { lookUp, type CodeGroup, type Codes, type Index } from './crossfilterCodes.ts'
import type { Answer, Engine } from './engine.ts'

/** crossfilter2 used well: exact values and ranges where a filter is one, else a look-up by code. */
export function crossfilterEngine(columns: Columns): Engine {
  const index = crossfilter(Array.from({ length: columns.rows }, (_, row) => row))
  const day = dayFacet(index, columns)
  const type = listedFacet(index, columns, 'type')
  const target = listedFacet(index, columns, 'target')
  const place = listedFacet(index, columns, 'place')
  const admin1 = listedFacet(index, columns, 'admin1')
  const evidence = listedFacet(index, columns, 'evidence')
  const actor = actorFacet(index, columns)
  const visible = index.groupAll<number>()
  let previous = EMPTY_FILTER

  const apply = (filter: Filter): Answer => {
    for (const facet of [day, type, target, place, admin1, evidence, actor]) {
      facet.narrow(filter, previous)
    }
    previous = filter
    return {
      visible: visible.value(),
      counts: {
        day: day.counts(),
        type: type.counts(),
        target: target.counts(),
        place: place.counts(),
        admin1: admin1.counts(),
        evidence: evidence.counts(),
        harm: Uint32Array.of(visible.value()),
        ...actor.counts(),
      },
    }
  }
  return { name: 'crossfilter2', apply }
}

interface CrossFacet {
  readonly narrow: (filter: Filter, previous: Filter) => void
  readonly counts: () => Uint32Array
}

function dayFacet(index: Index, columns: Columns): CrossFacet {
  const dimension: Codes = index.dimension((row) => columns.days[row] ?? 0)
  const group: CodeGroup = dimension.group()
  const narrow = (filter: Filter, previous: Filter): void => {
    const { months, from, to } = filter
    if (months === previous.months && from === previous.from && to === previous.to) return
    const range = asRange(filter, columns)
    if (!isFiltered(filter, 'day')) dimension.filterAll()
    else if (range === undefined)
      dimension.filterFunction(lookUp(columns.dayCount, (code) => passesDay(filter, columns, code)))
    else dimension.filterRange([range.from - columns.firstDay, range.to - columns.firstDay + 1])
  }
  return { narrow, counts: () => byCode(group, columns.dayCount) }
}

/** The one span of days that a filter asks for, when it is one. */
function asRange({ months, from, to }: Filter, columns: Columns): DayRange | undefined {
  const [month, ...others] = months.include
  if (others.length > 0 || months.exclude.length > 0) return undefined
  const last = (columns.firstDay + columns.dayCount - 1) as Day
  const whole = month === undefined ? { from: columns.firstDay, to: last } : daysOfMonth(month)
  return {
    from: Math.max(whole.from, from ?? whole.from) as Day,
    to: Math.min(whole.to, to ?? whole.to) as Day,
  }
}

function passesDay({ months, from, to }: Filter, columns: Columns, code: number): boolean {
  const day = (columns.firstDay + code) as Day
  if (from !== undefined && day < from) return false
  if (to !== undefined && day > to) return false
  return admits(months, monthOf(day))
}

function listedFacet(index: Index, columns: Columns, facet: SingleFacet): CrossFacet {
  const { values, codes } = columns[facet]
  const dimension: Codes = index.dimension((row) => codes[row] ?? 0)
  const group: CodeGroup = dimension.group()
  const narrow = (filter: Filter, previous: Filter): void => {
    if (filter[facet] === previous[facet]) return
    const { include, exclude } = filter[facet]
    const [only, ...others] = include
    if (!isFiltered(filter, facet)) dimension.filterAll()
    else if (only !== undefined && others.length === 0 && exclude.length === 0) {
      dimension.filterExact(values.indexOf(only))
    } else {
      dimension.filterFunction(
        lookUp(values.length, (code) => admits(filter[facet], values[code] ?? NONE)),
      )
    }
  }
  return { narrow, counts: () => byCode(group, values.length) }
}

function byCode(group: CodeGroup, size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const { key, value } of group.all()) counts[key] = value
  return counts
}
