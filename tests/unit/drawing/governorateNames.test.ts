import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { parseBasemap } from '#data/basemap.ts'
import type { Dataset, Place } from '#domain/dataset.ts'
import { homeCamera, INSET_SIZE } from '#drawing/cameras.ts'
import { layOutInset } from '#drawing/inset.ts'
import { locatedPlaces, marksOf } from '#drawing/mapMarks.ts'
import { layOutMapPicture, type MapPictureLayout } from '#drawing/mapPictureLayout.ts'
import type { Camera } from '#drawing/mercator.ts'
import { outlinesOf } from '#drawing/outlines.ts'
import type { NamedPlace } from '#drawing/placeNames.ts'

import { realDataset } from '../realData.ts'
import { incidents, placeOf } from '../records.ts'

const real = realDataset()
const rows = [...real.incidents.keys()]
const reading = parseBasemap(readFileSync('data/basemap.topo.json', 'utf8'))
const outlines = reading.ok ? outlinesOf(reading.value) : undefined

const SIZE = { width: 810, height: 640 }
const HOME = homeCamera(locatedPlaces(real), SIZE)
const SOUTH = { lat: 31.3, lon: 45.8, zoom: 7.6 }
const BAGHDAD = { lat: 33.3, lon: 44.4, zoom: 9 }

/** The data with one place told otherwise. */
function changed(dataset: Dataset, id: string, change: Partial<Place>): Dataset {
  const place = dataset.places.get(id)
  if (place === undefined) throw new Error(`data/ has no place ${id}`)
  return { ...dataset, places: new Map([...dataset.places, [id, { ...place, ...change }]]) }
}

/** As if of something at Baghdad's point no more were known than the governorate. */
const vague = changed(real, 'baghdad', { kind: 'governorate' })

function layout(dataset: Dataset, camera: Camera): MapPictureLayout {
  return layOutMapPicture(marksOf(dataset, rows, []), outlines, { camera, size: SIZE, lang: 'en' })
}

/** Names of places that speak of a governorate, each with its number. */
function wholesIn(places: readonly NamedPlace[]): readonly string[] {
  return places
    .map(({ lines, rows: { length } }) => `${lines.join(' ')} ${length}`)
    .filter((name) => name.includes('governorate'))
}

function countIn(admin1: string): number {
  return incidents.filter((incident) => placeOf(incident)?.admin1 === admin1).length
}

describe('a governorate on the map', () => {
  it.each([HOME, SOUTH, BAGHDAD])('has one name: %o', (camera) => {
    const { places, areas } = layout(real, camera)
    const wholes = places.filter(({ kind }) => kind === 'governorate')
    const slugs = [...wholes.map(({ place }) => place.admin1), ...areas.map(({ slug }) => slug)]
    expect(slugs).toEqual([...new Set(slugs)])
    expect(slugs).toContain('babil')
  })

  it('is counted whole wherever it is named', () => {
    const { places } = layout(real, SOUTH)
    const expected = ['Salah ad-Din', 'Babil', 'Al-Qadisiyah'].map(
      (admin1) => `${admin1} governorate ${countIn(admin1)}`,
    )
    expect(wholesIn(places)).toEqual(expected)
  })

  it('is not named at its point where one name stands for all that crowds there', () => {
    const { places, areas } = layout(vague, HOME)
    expect(areas.map(({ name }) => name)).toEqual(['Baghdad governorate'])
    expect(wholesIn(places).filter((name) => name.startsWith('Baghdad'))).toEqual([])
    const near = layout(vague, BAGHDAD)
    expect(wholesIn(near.places)).toContain(`Baghdad governorate ${countIn('Baghdad')}`)
    expect(near.areas.map(({ slug }) => slug)).not.toContain('baghdad')
  })

  it('is counted whole in the inset too, which shows only some of it', () => {
    const wide = changed(vague, 'camp-taji', { lat: 34.4 })
    const { places, marks } = layOutInset(marksOf(wide, rows, []), {
      size: INSET_SIZE,
      lang: 'en',
    })
    expect(wholesIn(places)).toEqual([`Baghdad governorate ${countIn('Baghdad')}`])
    expect(marks.length).toBeLessThan(countIn('Baghdad'))
  })
})
