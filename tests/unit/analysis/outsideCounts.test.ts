import { describe, expect, it } from 'vitest'

import { formatDay } from '#domain/day.ts'
import { ownCountFor } from '#analysis/outsideCounts.ts'

import { realDataset } from '../realData.ts'
import { incidents } from '../records.ts'

const dataset = realDataset()
const { outsideCounts } = realDataset()

/** Each measure, written anew over the file. */
const MEASURED: Readonly<Record<string, (record: (typeof incidents)[number]) => boolean>> = {
  all: () => true,
  convoys: ({ type }) => type === 'ied-convoy',
  rockets: ({ type }) => type === 'rocket',
  'embassy rockets': (r) => r.type === 'rocket' && r.targetKind === 'diplomatic-mission',
  'convoys and rockets': ({ type }) => type !== 'other' && type !== 'ied-diplomatic',
}

const pairOf = (id: string) => {
  const counted = outsideCounts.find((each) => each.id === id)
  if (counted === undefined) throw new Error(`no count ${id}`)
  return [counted.figure, ownCountFor(counted, dataset.incidents)?.incidents]
}

describe('our count beside one by others', () => {
  it('is that of the file for the same days and the same kind', () => {
    for (const counted of outsideCounts) {
      const ours = ownCountFor(counted, dataset.incidents)
      expect(ours === undefined, counted.id).toBe(counted.ours === null)
      if (counted.ours === null) continue
      const { measure, span } = counted.ours
      const [from, to] = [formatDay(span.from), formatDay(span.to)]
      const found = incidents.filter(
        (record) => from <= record.date && record.date <= to && MEASURED[measure]?.(record),
      )
      const contested = found.filter(({ evidence }) => evidence === 'contested')
      expect(ours).toEqual({ incidents: found.length, contested: contested.length })
    }
  })

  it('supports what "About the data" says of them', () => {
    expect(pairOf('isw-aug-05-rockets')).toEqual([2, 2])
    expect(pairOf('isw-aug-12-rockets')).toEqual([5, 5])
    expect(pairOf('isw-aug-12-bombs')).toEqual([5, 3])
    expect(pairOf('talos-sep-to-12')).toEqual([9, 7])
    const [theirs = 0, ours = 0] = pairOf('afp-since-july')
    expect(theirs / ours).toBeGreaterThan(1.8)
    expect(theirs / ours).toBeLessThan(2)
  })
})
