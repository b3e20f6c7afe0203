import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EMPTY_FILTER } from '#state/filter.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { encodeView } from '#state/encode.ts'
import { othersOf, queryOf } from '#state/query.ts'

import { views } from '../views.ts'
import { serialize } from './peer.ts'

/** Views with any text that a reader could look for. */
const searches = fc
  .tuple(views(), fc.string({ maxLength: 40, unit: 'binary' }))
  .map(([view, text]) => ({ ...view, filter: { ...view.filter, text } }))

/** Parameters that are not ours, with any text in them. */
const others = fc.array(fc.tuple(fc.stringMatching(/^utm_[a-z?=&#+]{1,4}$/), fc.string()), {
  maxLength: 3,
})

describe('the query of a view', () => {
  it('says what nuqs writes', () => {
    fc.assert(
      fc.property(searches, (view) => {
        const [ours, theirs] = [queryOf(view), serialize(encodeView(view))]
        expect([...new URLSearchParams(ours)]).toEqual([...new URLSearchParams(theirs)])
      }),
    )
    expect(queryOf(DEFAULT_VIEW)).toBe('')
  })

  it('is of characters of RFC 3986, and ends in none that ends a link in a text', () => {
    fc.assert(
      fc.property(searches, (view) => {
        expect(queryOf(view)).toMatch(
          /^(\?([\w.~!,=&-]|%[0-9A-F]{2})*([A-Za-z0-9]|%[0-9A-F]{2}))?$/,
        )
      }),
    )
  })

  it.each([
    ['التاجي', '?q=%D8%A7%D9%84%D8%AA%D8%A7%D8%AC%D9%8A'],
    ['where?', '?q=where%3F'],
    ['U.S.', '?q=U.S%2E'],
    ["(a) 'b'*", '?q=%28a%29%20%27b%27%2A'],
    ['\uD800', '?q=%EF%BF%BD'],
  ])('has "%s" as %s', (text, query) => {
    expect(queryOf({ ...DEFAULT_VIEW, filter: { ...EMPTY_FILTER, text } })).toBe(query)
  })

  it('keeps the commas and the sign of lists readable', () => {
    const type = { include: ['rocket', 'other'], exclude: ['ied-convoy'] }
    expect(queryOf({ ...DEFAULT_VIEW, filter: { ...EMPTY_FILTER, type } })).toBe(
      '?type=rocket,other,!ied-convoy',
    )
  })

  it('keeps what others have in it, at its end', () => {
    fc.assert(
      fc.property(views(), others, (view, theirs) => {
        const asked = `?${new URLSearchParams(theirs)}`
        const query = queryOf(view, othersOf(asked))
        expect([...new URLSearchParams(query)].slice(-theirs.length || Infinity)).toEqual(theirs)
        expect(othersOf(query)).toBe(othersOf(asked))
      }),
    )
  })
})
