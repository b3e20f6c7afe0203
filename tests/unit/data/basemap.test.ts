import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { parseBasemap } from '#data/basemap.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { DATA_FOLDER, realRecords } from './files.ts'

const text = readFileSync(path.join(DATA_FOLDER, 'basemap.topo.json'), 'utf8')
const reading = parseBasemap(text)
if (!reading.ok) throw new Error(reading.faults.join('; '))
const basemap = reading.value

function ringsOf(area: Polygon | MultiPolygon): readonly Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
}

/** Even-odd rule over all rings, so that holes are outside. */
function isWithin([x = 0, y = 0]: Position, area: Polygon | MultiPolygon): boolean {
  const crossings = ringsOf(area).flatMap((ring) =>
    ring.slice(1).filter(([x2 = 0, y2 = 0], index) => {
      const [x1 = 0, y1 = 0] = ring[index] ?? []
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
    }),
  )
  return crossings.length % 2 === 1
}

function governorateAt(point: Position): string | undefined {
  return basemap.governorates.features.find(({ geometry }) => isWithin(point, geometry))?.properties
    .slug
}

describe('the basemap', () => {
  test('draws all governorates but Halabja, which was split off later, as closed rings', () => {
    const slugs = basemap.governorates.features.map(({ properties }) => properties.slug)
    const all = GOVERNORATES.map(({ slug }) => slug).filter((slug) => slug !== 'halabja')
    expect(slugs.toSorted()).toEqual(all)
    for (const { geometry } of basemap.governorates.features) {
      for (const ring of ringsOf(geometry)) expect(ring.at(-1)).toEqual(ring[0])
    }
  })

  test.each([
    ['Hillah', 'babil'],
    ['Nasiriyah', 'dhi-qar'],
    ['Basra', 'basra'],
    ['Erbil', 'erbil'],
    ['Mosul', 'nineveh'],
    ['Kirkuk', 'kirkuk'],
    ['Tikrit', 'salah-ad-din'],
    ['Ramadi', 'anbar'],
    ['Baqubah', 'diyala'],
    ['Kut', 'wasit'],
    ['Amarah', 'maysan'],
    ['Samawah', 'muthanna'],
    ['Diwaniyah', 'al-qadisiyah'],
    ['Dohuk', 'dohuk'],
    ['Baghdad', 'baghdad'],
    ['Karbala', 'karbala'],
    ['Najaf', 'najaf'],
    ['Sulaymaniyah', 'sulaymaniyah'],
  ])('has %s in %s', (name, slug) => {
    const town = basemap.towns.features.find(({ properties }) => properties.name === name)
    expect(town && governorateAt(town.geometry.coordinates)).toBe(slug)
  })

  test('gives a governorate to hatch for each place that is one', () => {
    const slugs = new Set(basemap.governorates.features.map(({ properties }) => properties.slug))
    const slugOf = new Map(GOVERNORATES.map(({ name, slug }) => [name, slug]))
    const hatched = realRecords.places.filter(({ kind }) => kind === 'governorate')
    expect(hatched.map(({ id }) => id)).toEqual([
      'babil',
      'dhi-qar',
      'al-qadisiyah',
      'salah-ad-din',
    ])
    for (const place of hatched) expect(slugs).toContain(slugOf.get(place.admin1))
  })

  test('puts towns where the dataset has the same place, within 2 km', () => {
    const placeOf = new Map(realRecords.places.map((place) => [place.nameAr, place]))
    const pairs = basemap.towns.features.flatMap(({ geometry, properties }) => {
      const place = placeOf.get(properties.nameAr)
      return place ? [{ place, at: geometry.coordinates }] : []
    })
    expect(pairs.length).toBeGreaterThanOrEqual(12)
    for (const { place, at } of pairs) {
      expect(Math.abs((at[1] ?? 0) - place.lat)).toBeLessThan(0.02)
      expect(Math.abs((at[0] ?? 0) - place.lon)).toBeLessThan(0.02)
    }
  })

  test('draws neighbours, frontiers, rivers and lakes inside the frame', () => {
    const ids = basemap.countries.features.map(({ properties }) => properties.id)
    expect(ids).toEqual(expect.arrayContaining(['IRN', 'IRQ', 'JOR', 'KWT', 'SAU', 'SYR', 'TUR']))
    const lines = [...basemap.rivers.features, ...basemap.frontiers.features].flatMap(
      ({ geometry }) =>
        geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat(),
    )
    const lakes = basemap.lakes.features.flatMap(({ geometry }) => ringsOf(geometry).flat())
    expect(lines.length).toBeGreaterThan(200)
    for (const [lon = 0, lat = 0] of [...lines, ...lakes]) {
      expect(lon >= 34.8 && lon <= 54.2 && lat >= 26 && lat <= 41).toBe(true)
    }
  })
})

describe('a basemap that is not right', () => {
  test.each([
    ['is empty', ''],
    ['is a web page', '<html></html>'],
    ['is not TopoJSON', '{"type":"FeatureCollection","features":[]}'],
    ['has no layers', '{"type":"Topology","objects":{},"arcs":[]}'],
    ['is cut off', text.slice(0, 2000)],
    ['has lost its arcs', JSON.stringify({ ...JSON.parse(text), arcs: [] })],
    ['has an unknown governorate', text.replace('"slug":"erbil"', '"slug":"atlantis"')],
    ['has a town without a name', text.replace('"name":"Mosul"', '"title":"Mosul"')],
  ])('is a listed fault when it %s', (_what, broken) => {
    const result = parseBasemap(broken)
    expect(result.ok ? [] : result.faults).toHaveLength(1)
  })
})
