import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW, EVERYTHING } from '#state/viewState.ts'
import { decodeView } from '#state/decode.ts'
import { encodeView } from '#state/encode.ts'
import type { KnownIds } from '#state/knownIds.ts'
import { PARAMS } from '#state/params.ts'

import { known, textsOf } from '../fuzz/reading.ts'
import { views } from '../views.ts'
import { serialize } from './peer.ts'

const read = (search: string, names: KnownIds = known) => decodeView(textsOf(search), names)

describe('a link', () => {
  it('holds the whole view: what is written is read back', () => {
    fc.assert(
      fc.property(views(), (view) => {
        const search = serialize(encodeView(view))
        expect(read(search)).toEqual({ view, faults: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('says nothing of defaults', () => {
    expect(serialize(encodeView(DEFAULT_VIEW))).toBe('')
  })

  it('is read whatever it says, and every bad value is named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARAMS), fc.string(), (param, text) => {
        const { faults } = read(`?${new URLSearchParams({ [param]: text })}`)
        expect(faults.every((fault) => fault.param === param)).toBe(true)
      }),
    )
  })

  it('keeps what is good beside what is bad', () => {
    const { view, faults } = read(
      '?month=2020-08,2020-13&type=rocket,!laser&place=atlantis&from=2020-02-31&sort=up&side=left&map=1,2',
    )
    expect(view.filter.months.include).toEqual(['2020-08'])
    expect(view.filter.type).toEqual({ include: ['rocket'], exclude: [] })
    expect(faults).toEqual([
      { param: 'month', value: '2020-13' },
      { param: 'type', value: '!laser' },
      { param: 'place', value: 'atlantis' },
      { param: 'from', value: '2020-02-31' },
      { param: 'sort', value: 'up' },
      { param: 'side', value: 'left' },
      { param: 'map', value: '1,2' },
    ])
  })

  it('reads a or b, without c, and not reported', () => {
    const { place } = read('?place=green-zone,camp-taji,!none').view.filter
    expect(place).toEqual({ include: ['green-zone', 'camp-taji'], exclude: ['none'] })
  })

  it('follows a retired id to the one that took its place', () => {
    const renamed = { ...known, redirects: new Map([['us-compound', 'us-embassy']]) }
    expect(read('?place=us-compound', renamed).view.filter.place.include).toEqual(['us-embassy'])
  })

  it('says of a second side that it is there, even where it filters nothing', () => {
    const both = { ...DEFAULT_VIEW, versus: EVERYTHING }
    expect(serialize(encodeView(both))).toBe('?vs=all')
    expect(read('?vs=all').view).toEqual(both)
    expect(read('?vs=all&vs.type=rocket')).toEqual(read('?vs.type=rocket'))
  })

  it('names what it cannot read of a second side, and drops a side of which nothing is left', () => {
    const { view, faults } = read('?vs.month=2020-13&vs=some')
    expect(view.versus).toBeUndefined()
    expect(faults).toEqual([
      { param: 'vs.month', value: '2020-13' },
      { param: 'vs', value: 'some' },
    ])
  })

  it('reads dates that stand the wrong way round', () => {
    const swapped = read('?from=2020-08-18&to=2020-08-03').view.filter
    expect(swapped).toEqual(read('?from=2020-08-03&to=2020-08-18').view.filter)
  })
})
