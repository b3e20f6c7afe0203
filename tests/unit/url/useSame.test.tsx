// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { useSame } from '#url/useSame.ts'

import { REAL_IDS } from '../share/shared.ts'
import { views } from '../views.ts'

describe('a view read anew', () => {
  it('is the same object as long as it says the same, and keeps the parts that do', () => {
    fc.assert(
      fc.property(views(REAL_IDS), (view) => {
        const { result, rerender } = renderHook(useSame, { initialProps: view })
        const first = result.current
        rerender(structuredClone(view))
        expect(result.current).toBe(first)
        rerender({ ...structuredClone(view), sort: view.sort === 'date' ? '-date' : 'date' })
        expect(result.current).not.toBe(first)
        expect(result.current.filter).toBe(first.filter)
        expect(result.current.basis).toBe(first.basis)
      }),
      { numRuns: 30 },
    )
  })
})
