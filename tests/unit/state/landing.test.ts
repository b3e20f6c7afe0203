import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { DayRange } from '#domain/day.ts'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import { landingPath, landingQuery, landings, wholeAddress } from '#state/landing.ts'
import { readQuery } from '#state/query.ts'

import { day } from '../day.ts'
import { known } from '../fuzz/reading.ts'
import { views } from '../views.ts'

const COVERAGE: DayRange = {
  from: day('2020-07-23'),
  to: day('2020-09-30'),
}

/** The view that a query names. */
const viewOf = (query: string): ViewState => readQuery(query, known).view
const pathOf = (query: string) => landingPath(viewOf(query), COVERAGE)

describe('pages of their own', () => {
  it('are there for each month and each attack type', () => {
    expect(landings(COVERAGE).map(({ name }) => name)).toEqual([
      '2020-07',
      '2020-08',
      '2020-09',
      'rocket',
      'ied-convoy',
      'ied-diplomatic',
      'other',
    ])
  })

  it.each([
    ['?month=2020-08', '2020-08/'],
    ['?type=rocket', 'rocket/'],
    ['?type=ied-diplomatic', 'ied-diplomatic/'],
    ['?month=2020-08&sort=-date&by=week&tab=list&lang=ar&incident=2020-07-24-rocket', '2020-08/'],
  ])('%s has one', (query, path) => {
    expect(pathOf(query)).toBe(path)
  })

  it.each([
    [''],
    ['?month=2020-08&type=rocket'],
    ['?month=2020-08,2020-09'],
    ['?month=!2020-08'],
    ['?month=2019-12'],
    ['?type=!rocket'],
    ['?month=2020-08&from=2020-08-03'],
    ['?month=2020-08&duplicates=once'],
    ['?type=rocket&sources=founding'],
    ['?type=rocket&q=taji'],
    ['?place=camp-taji'],
  ])('%s has none', (query) => {
    expect(pathOf(query)).toBeUndefined()
  })

  it('do not depend on how the page stands', () => {
    const someLanding = fc.constantFrom(...landings(COVERAGE))
    fc.assert(
      fc.property(views(), someLanding, (view, { name, filter }) => {
        const { scope } = DEFAULT_VIEW
        expect(landingPath({ ...view, scope, filter }, COVERAGE)).toBe(`${name}/`)
      }),
    )
  })

  it('have a query that names the same view', () => {
    for (const landing of landings(COVERAGE)) {
      expect(viewOf(landingQuery(landing))).toEqual({ ...DEFAULT_VIEW, filter: landing.filter })
    }
  })
})

describe('the address of the whole page', () => {
  it.each([
    ['https://a.org/2020-08/', 'https://a.org/?month=2020-08'],
    ['https://a.org/near-daily/2020-08/', 'https://a.org/near-daily/?month=2020-08'],
    ['https://a.org/2020-08/index.html', 'https://a.org/?month=2020-08'],
    ['http://a.org/2020-08/?n=25&data=1.0#list', 'http://a.org/?month=2020-08&n=25&data=1.0#list'],
    ['https://a.org/2020-08/?month=2020-07', 'https://a.org/?month=2020-08'],
    ['https://a.org/2020-08/?utm=%C3%A9%26', 'https://a.org/?month=2020-08&utm=%C3%A9%26'],
  ])('from %s is %s', (address, whole) => {
    expect(wholeAddress(address, '?month=2020-08')).toBe(whole)
  })
})
