import { expect, it } from 'vitest'

import { memoize } from '#domain/memoize.ts'

it('each answer is worked out once, and kept apart from the others', () => {
  const asked: number[] = []
  const square = memoize((value: number) => {
    asked.push(value)
    return value * value
  })
  expect([3, 4, 3, 3, 4].map(square)).toEqual([9, 16, 9, 9, 16])
  expect(asked).toEqual([3, 4])
})
