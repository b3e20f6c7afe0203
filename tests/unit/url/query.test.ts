import fc from 'fast-check'
import { createSerializer, parseAsString } from 'nuqs'
import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW } from '#filters/view.ts'
import { encodeView } from '#url/encode.ts'
import { PARAMS } from '#url/params.ts'
import { othersOf, queryOf } from '#url/query.ts'

import { REAL_IDS } from '../share/shared.ts'
import { views } from '../views.ts'

const serialize = createSerializer(
  Object.fromEntries(PARAMS.map((param) => [param, parseAsString])),
)

/** Parameters that are not ours, with any text in them. */
const others = fc.array(fc.tuple(fc.stringMatching(/^utm_[a-z?=&#+]{1,4}$/), fc.string()), {
  maxLength: 3,
})

describe('the query of a view', () => {
  it('is what nuqs writes', () => {
    fc.assert(
      fc.property(views(REAL_IDS), fc.string({ maxLength: 40 }), (view, text) => {
        const searched = { ...view, filter: { ...view.filter, text } }
        expect(queryOf(searched)).toBe(serialize(encodeView(searched)))
      }),
    )
    expect(queryOf(DEFAULT_VIEW)).toBe('')
  })

  it('keeps what others have in it, at its end', () => {
    fc.assert(
      fc.property(views(REAL_IDS), others, (view, theirs) => {
        const asked = `?${new URLSearchParams(theirs)}`
        const query = queryOf(view, othersOf(asked))
        expect([...new URLSearchParams(query)].slice(-theirs.length || Infinity)).toEqual(theirs)
        expect(othersOf(query)).toBe(othersOf(asked))
      }),
    )
  })
})
