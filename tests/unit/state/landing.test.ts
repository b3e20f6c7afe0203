import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import { landingPath, landingQuery, landings, wholeAddress } from '#state/landing.ts'
import { readQuery } from '#state/query.ts'

import { known } from '../fuzz/reading.ts'
import { realDataset } from '../realData.ts'
import { incidents } from '../records.ts'
import { views } from '../views.ts'

const RECORDED = realDataset()

/** The view that a query names. */
const viewOf = (query: string): ViewState => readQuery(query, known).view
const pathOf = (query: string) => landingPath(viewOf(query), RECORDED)

describe('pages of their own', () => {
  it('are there for everything, each month, each attack type, and each pair that has an incident', () => {
    const pairs = incidents.map(({ date, type }) => `${date.slice(0, 7)}/${type}`)
    const names = landings(RECORDED).map(({ name }) => name)
    expect(new Set(names.slice(8))).toEqual(new Set(pairs))
    expect(names.slice(0, 8)).toEqual([
      '',
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
    ['?month=2020-08&type=rocket', '2020-08/rocket/'],
    ['?month=2020-08&sort=-date&by=week&tab=list&incident=2020-07-24-rocket', '2020-08/'],
    ['?month=2020-08&lang=en', '2020-08/'],
    ['?month=2020-08&lang=ar', 'ar/2020-08/'],
    ['?lang=ar&sort=-date', 'ar/'],
  ])('%s has one', (query, path) => {
    expect(pathOf(query)).toBe(path)
  })

  it.each([
    [''],
    ['?month=2020-08&type=other'],
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
    const someLanding = fc.constantFrom(...landings(RECORDED).slice(1))
    fc.assert(
      fc.property(views(), someLanding, (view, { name, filter }) => {
        const { scope } = DEFAULT_VIEW
        const folder = view.lang === 'ar' ? 'ar/' : ''
        expect(landingPath({ ...view, scope, filter }, RECORDED)).toBe(`${folder}${name}/`)
      }),
    )
  })

  it('have a query that names the same view', () => {
    for (const landing of landings(RECORDED)) {
      const view = { ...DEFAULT_VIEW, filter: landing.filter }
      expect(viewOf(landingQuery(landing))).toEqual(view)
      expect(viewOf(landingQuery(landing, 'ar'))).toEqual({ ...view, lang: 'ar' })
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
    expect(wholeAddress(address, '../?month=2020-08')).toBe(whole)
  })

  it('from an Arabic page lies as far up as it says, and is in Arabic', () => {
    const address = 'https://a.org/near-daily/ar/2020-08/?n=25&lang=en'
    expect(wholeAddress(address, '../../?month=2020-08&lang=ar')).toBe(
      'https://a.org/near-daily/?month=2020-08&lang=ar&n=25',
    )
  })
})
