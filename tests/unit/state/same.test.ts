import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ViewState } from '#state/viewState.ts'
import { shareStructure } from '#state/structuralSharing.ts'

import { views } from '../views.ts'

describe('a view read anew', () => {
  it('is the same object as long as it says the same, and keeps the parts that do', () => {
    fc.assert(
      fc.property(views(), (view) => {
        const read = shareStructure((asked: ViewState) => structuredClone(asked))
        const first = read(view)
        expect(first).toEqual(view)
        expect(read(view)).toBe(first)
        const other = read({ ...view, sort: view.sort === 'date' ? '-date' : 'date' })
        expect(other).not.toBe(first)
        expect(other.sort).not.toBe(first.sort)
        expect(other.filter).toBe(first.filter)
        expect(other.scope).toBe(first.scope)
      }),
      { numRuns: 30 },
    )
  })
})
