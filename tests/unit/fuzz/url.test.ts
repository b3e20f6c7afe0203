import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeView } from '#state/decode.ts'
import { encodeView } from '#state/encode.ts'
import type { Texts } from '#state/params.ts'

import { serialize } from '../state/peer.ts'
import { anyQuery } from './addresses.ts'
import { deniedOf } from './checked.ts'
import { known, textsOf, unnamedIn } from './reading.ts'
import { PART, SEED } from './seed.ts'

/** What is wrong with how an address is read; empty when nothing is. */
function wrongWith(query: string): readonly string[] {
  const texts = textsOf(query)
  const { view, faults } = decodeView(texts, known)
  const written: Texts = encodeView(view)
  const again = decodeView(textsOf(serialize(written)), known)
  return [
    ...unnamedIn(texts, { view, faults }).map((param) => `${param} is dropped without a word`),
    ...(again.faults.length === 0 ? [] : [`what is written is not read: ${serialize(written)}`]),
    ...(isDeepStrictEqual(again.view, view) ? [] : ['what is written reads as another view']),
    ...deniedOf(view),
  ]
}

describe('addresses, made, mutated and noise, 70,000 in all', { timeout: 400_000 }, () => {
  it('are read, written and counted as data/ has it, and each bad value is named', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const wrong = wrongWith(query)
        if (wrong.length > 0) throw new Error(`${query}\n${wrong.join('\n')}`)
      }),
      { numRuns: 70_000 * PART, seed: SEED },
    )
  })
})

describe('addresses that once were read wrongly', () => {
  it.each([
    ['a camera close to zero', '?map=0.0000001,44,9'],
    ['a month of the first century', '?month=0020-08'],
    ['a search that is cut inside a letter', `?q=x${'🎯'.repeat(120)}`],
    ['a part of a frame without a frame', '?view=toaster&theme=sepia'],
  ])('%s', (_, query) => {
    expect(wrongWith(query)).toEqual([])
  })
})
