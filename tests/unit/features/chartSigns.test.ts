import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { textWidth } from '#drawing/text.ts'
import { numberedEvents } from '#drawing/events.ts'
import { signsOf, TITLE_GAP, type EventSign } from '#features/chart/signs.ts'

import { realDataset } from '../realData.ts'

const dataset = realDataset()
const events = numberedEvents(dataset)
const { coverage } = dataset.meta

const anyRow = fc.record({
  dayWidth: fc.integer({ min: 3, max: 40 }),
  size: fc.integer({ min: 10, max: 24 }),
})

interface Extent {
  readonly sign: EventSign
  readonly from: number
  readonly to: number
  readonly middle: number
}

function extentsOf({ dayWidth, size }: { readonly dayWidth: number; readonly size: number }) {
  const end = 70 * dayWidth
  const xOf = ({ day }: { readonly day: number }) => (day - coverage.from + 0.5) * dayWidth
  const signs = signsOf(events, { xOf, end, size })
  const extents = signs.map((sign): Extent => {
    const middle = xOf(sign)
    const width = textWidth(sign.event.title, { size: 12, weight: 400, family: 'sans' })
    const to = middle + size / 2 + (sign.isTitled ? TITLE_GAP + width : 0)
    return { sign, from: middle - size / 2, to, middle }
  })
  return { extents, end }
}

const titled = (dayWidth: number) =>
  extentsOf({ dayWidth, size: 18 }).extents.filter(({ sign }) => sign.isTitled)
const pairsOf = (extents: readonly Extent[]) =>
  extents.flatMap((a, index) => extents.slice(index + 1).map((b) => [a, b] as const))

describe('the numbers of the key events', () => {
  it('keep their order, and none touches another or its title', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { extents } = extentsOf(row)
        expect(extents.map(({ sign }) => sign.number)).toEqual(events.map(({ number }) => number))
        const touching = pairsOf(extents).filter(
          ([a, b]) => a.sign.lane === b.sign.lane && a.to > b.from,
        )
        expect(touching).toEqual([])
      }),
    )
  })

  it('carry a title only inside the drawing, where no later line crosses it', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { extents, end } = extentsOf(row)
        expect(extents.filter(({ sign, to }) => sign.isTitled && to > end)).toEqual([])
        const crossed = pairsOf(extents).filter(
          ([a, b]) => a.sign.isTitled && b.middle < a.to && b.sign.lane >= a.sign.lane,
        )
        expect(crossed).toEqual([])
      }),
    )
  })

  it('name the first events where the page is wide, and more of them the wider it is', () => {
    expect(titled(19)[0]?.sign.number).toBe(1)
    expect(titled(40).length).toBeGreaterThan(titled(5).length)
  })
})
