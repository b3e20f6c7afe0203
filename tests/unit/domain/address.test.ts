import { expect, it } from 'vitest'

import { safeAddress } from '#domain/address.ts'

it('never lets an address through that is not http or https', () => {
  expect(safeAddress('javascript:alert(1)')).toBeUndefined()
  expect(safeAddress('data:text/html,x')).toBeUndefined()
  expect(safeAddress('not an address')).toBeUndefined()
  expect(safeAddress(null)).toBeUndefined()
  expect(safeAddress('https://example.org/a')).toBe('https://example.org/a')
})
