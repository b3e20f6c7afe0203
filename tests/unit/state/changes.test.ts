import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { daysOfMonth, type Day, type Month } from '#domain/day.ts'
import {
  clearFacet,
  drop,
  setBounds,
  setDays,
  toggle,
  toggleActorRole,
  toggleDay,
  toggleMonth,
  togglePlaces,
  toggleValue,
  toggleWhere,
} from '#state/filterChanges.ts'
import { admittedDays, admitsDay } from '#state/filterDays.ts'
import {
  admits,
  EMPTY_FILTER,
  EMPTY_SELECTION,
  FACET_KEYS,
  isEmptyFilter,
  isFiltered,
} from '#state/filter.ts'

import { day } from '../day.ts'
import { filters } from '../views.ts'

const august = '2020-08' as Month
const COVERAGE = { from: day('2020-07-23'), to: day('2020-09-30') }
const anyFilter = filters({
  places: ['green-zone', 'camp-taji'],
  actors: ['ahl-al-kahf', 'awliya-al-dam'],
  incidents: [],
  sources: [],
  events: [],
})

describe('a place and a governorate', () => {
  const both = toggleValue(toggleValue(EMPTY_FILTER, 'place', 'camp-taji'), 'admin1', 'babil')

  it('are alternatives: picking one lets go of the other', () => {
    expect(toggleWhere(both, 'place', 'green-zone')).toEqual({
      ...EMPTY_FILTER,
      place: { include: ['camp-taji', 'green-zone'], exclude: [] },
    })
    expect(toggleWhere(both, 'admin1', 'baghdad')).toEqual({
      ...EMPTY_FILTER,
      admin1: { include: ['babil', 'baghdad'], exclude: [] },
    })
  })

  it('stay together while one is let go or left out', () => {
    expect(toggleWhere(both, 'place', 'camp-taji').admin1).toEqual(both.admin1)
    expect(toggleWhere(both, 'place', 'hillah', 'exclude').admin1).toEqual(both.admin1)
  })
})

describe('several places', () => {
  const ids = ['green-zone', 'camp-taji']

  it('are picked together and let go together', () => {
    const one = toggleValue(toggleValue(EMPTY_FILTER, 'place', 'camp-taji'), 'admin1', 'babil')
    const picked = togglePlaces(one, ids)
    expect(picked).toEqual({ ...EMPTY_FILTER, place: { include: ids, exclude: [] } })
    expect(togglePlaces(picked, ids)).toEqual(EMPTY_FILTER)
  })

  it('leave other places picked, and are no longer left out', () => {
    const out = toggleValue(EMPTY_FILTER, 'place', 'camp-taji', 'exclude')
    const filter = toggleValue(out, 'place', 'hillah')
    const picked = togglePlaces(filter, ids).place
    expect(picked).toEqual({ include: ['hillah', ...ids], exclude: [] })
  })
})

describe('a value that is toggled', () => {
  const anyValue = fc.constantFrom('a', 'b', 'c')
  const anySign = fc.constantFrom('include', 'exclude')

  it('is let go by the same wish again', () => {
    fc.assert(
      fc.property(anyValue, anySign, anyValue, (value, sign, other) => {
        const before = drop({ include: [other], exclude: [] }, value)
        expect(toggle(toggle(before, value, sign), value, sign)).toEqual(before)
      }),
    )
  })

  it('is never both picked and excluded', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyValue, anySign)), (wishes) => {
        const selection = wishes.reduce(
          (before, [value, sign]) => toggle(before, value, sign),
          EMPTY_SELECTION as Parameters<typeof toggle<string>>[0],
        )
        expect(selection.include.filter((value) => selection.exclude.includes(value))).toEqual([])
      }),
    )
  })

  it('a without b leaves b out; exclusion alone keeps the rest', () => {
    expect(admits({ include: ['a', 'b'], exclude: ['b'] }, 'b')).toBe(false)
    expect(admits({ include: [], exclude: ['b'] }, 'none')).toBe(true)
    expect(admits({ include: ['a'], exclude: [] }, 'none')).toBe(false)
  })
})

describe('the dates of a filter', () => {
  it('a span that is a whole month becomes that month', () => {
    const range = daysOfMonth(august)
    expect(setDays(EMPTY_FILTER, range)).toEqual(toggleMonth(EMPTY_FILTER, august))
  })

  it('the same day twice lets go', () => {
    const on = toggleDay(EMPTY_FILTER, day('2020-08-15'))
    expect(on.from).toBe(on.to)
    expect(toggleDay(on, day('2020-08-15'))).toEqual(EMPTY_FILTER)
  })

  it('bounds the wrong way round are swapped', () => {
    const swapped = setBounds(EMPTY_FILTER, day('2020-09-01'), day('2020-08-01'))
    expect([swapped.from, swapped.to]).toEqual([day('2020-08-01'), day('2020-09-01')])
  })

  it('admit the days that months and bounds both admit', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const admitted = new Set(admittedDays(filter, COVERAGE))
        for (let at = COVERAGE.from; at <= COVERAGE.to; at = (at + 1) as Day) {
          expect(admitted.has(at)).toBe(admitsDay(filter, at))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('August has 31 of the 70 days', () => {
    expect(admittedDays(toggleMonth(EMPTY_FILTER, august), COVERAGE)).toHaveLength(31)
    expect(admittedDays(toggleMonth(EMPTY_FILTER, august, 'exclude'), COVERAGE)).toHaveLength(39)
  })
})

describe('a facet', () => {
  it('is not filtered once cleared, and no other is touched', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...FACET_KEYS), (filter, facet) => {
        const after = clearFacet(filter, facet)
        expect(isFiltered(after, facet)).toBe(false)
        for (const other of FACET_KEYS.filter((key) => key !== facet)) {
          expect(isFiltered(after, other)).toBe(isFiltered(filter, other))
        }
      }),
    )
  })

  it('cleared one by one leave an empty filter', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(isEmptyFilter(FACET_KEYS.reduce(clearFacet, filter))).toBe(true)
      }),
    )
  })

  it('an actor in a role is let go by the same wish again', () => {
    const on = toggleActorRole(EMPTY_FILTER, 'ahl-al-kahf', 'claimed')
    expect(on.actor.include).toEqual(['ahl-al-kahf'])
    expect(on.role.include).toEqual(['claimed'])
    expect(toggleActorRole(on, 'ahl-al-kahf', 'claimed')).toEqual(EMPTY_FILTER)
  })
})
