import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toggleValue } from '#state/filterChanges.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import { columnsOf } from '#data/columns.ts'
import type { Incident } from '#domain/dataset.ts'
import { composeCrowd, crowdingOf, radiusOf } from '#drawing/crowd.ts'
import { stillFrame } from '#drawing/frame.ts'
import { overlaps } from '#drawing/box.ts'
import { countedPlaces, countPoints, pointsOf, rowsAt } from '#drawing/points.ts'
import { tally } from '#analysis/tally/pass.ts'
import { FACET_BIT } from '#analysis/tally/tally.ts'

import { grown } from '../../grown.ts'
import { realDataset } from '../realData.ts'

const dataset = grown(realDataset(), 2000)
const points = pointsOf(dataset)
const BY_PLACE = FACET_BIT.place | FACET_BIT.admin1
const columns = columnsOf(dataset)
const measure = (text: string) => text.length * 7
const frame = stillFrame({ lat: 33.3, lon: 44.4, zoom: 7 }, { width: 800, height: 640 })

function countsUnder(filter = EMPTY_FILTER) {
  const { fails } = tally(columns, filter)
  return { fails, counted: countedPlaces(points, countPoints(points, fails, BY_PLACE)) }
}

const isRocket = ({ type }: Incident) => type === 'rocket'

/** Counted again from the records alone. */
function incidentsAt(placeId: string, passes: (incident: Incident) => boolean) {
  return dataset.incidents.filter((incident) => incident.placeId === placeId && passes(incident))
}

describe('a map of more incidents than it has room for', () => {
  it('gives each a mark up to 150, each place a circle up to 5000, and squares beyond', () => {
    expect([0, 67, 150].map(crowdingOf)).toEqual(['marks', 'marks', 'marks'])
    expect([151, 5000].map(crowdingOf)).toEqual(['circles', 'circles'])
    expect([5001, 1e6].map(crowdingOf)).toEqual(['density', 'density'])
  })

  it('counts for each place the incidents shown and the commonest type among them', () => {
    const { counted, fails } = countsUnder(toggleValue(EMPTY_FILTER, 'type', 'rocket', 'exclude'))
    const all = [...dataset.places.keys()].filter(
      (id) => incidentsAt(id, (incident) => !isRocket(incident)).length > 0,
    )
    expect(counted.map(({ place }) => place.id).toSorted()).toEqual(all.toSorted())
    for (const { place, at, shown, faint, commonest } of counted) {
      const here = incidentsAt(place.id, (incident) => !isRocket(incident))
      expect([shown, faint]).toEqual([here.length, 0])
      expect(rowsAt(points, fails, at).map((row) => dataset.incidents[row])).toEqual(here)
      const ofType = (type: Incident['type']) => here.filter((one) => one.type === type).length
      for (const { type } of here) expect(ofType(commonest)).toBeGreaterThanOrEqual(ofType(type))
    }
    expect(counted.map(({ shown }) => shown)).toEqual(
      counted.map(({ shown }) => shown).toSorted((a, b) => b - a),
    )
  })

  it('keeps as faint what only a choice of place leaves out', () => {
    const [picked] = countsUnder().counted
    const id = picked?.place.id ?? ''
    const { counted } = countsUnder(toggleValue(EMPTY_FILTER, 'place', id))
    for (const { place, shown, faint } of counted) {
      const here = incidentsAt(place.id, () => true).length
      expect([shown, faint]).toEqual(place.id === id ? [here, 0] : [0, here])
    }
  })

  it('draws circles whose areas stand to each other as the counts, once they can be seen', () => {
    const most = 1000
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: most }),
        fc.integer({ min: 40, max: most }),
        (a, b) => {
          const [one, other] = [radiusOf(a, most), radiusOf(b, most)]
          expect((one * one) / (other * other)).toBeCloseTo(a / b, 6)
        },
      ),
    )
    expect(radiusOf(1, 1_000_000)).toBeGreaterThanOrEqual(5)
  })

  it('names at most 60 places, those of the view with most, without two names in one spot', () => {
    const { counted } = countsUnder()
    const sight = { ground: undefined, frame, floating: [] }
    const { spots, named, boxes } = composeCrowd(counted, 'circles', sight, measure)
    const inView = spots.filter(
      ({ spot }) => spot.x >= 0 && spot.y >= 0 && spot.x <= 800 && spot.y <= 640,
    )
    expect(new Set(named)).toEqual(new Set(inView.slice(0, 60)))
    expect(named.map(({ place }) => place.lat)).toEqual(
      named.map(({ place }) => place.lat).toSorted((a, b) => b - a),
    )
    const placed = [...boxes.values()]
    expect(placed.length).toBeGreaterThan(3)
    placed.forEach((box, index) => {
      expect(placed.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([])
    })
  })
})
