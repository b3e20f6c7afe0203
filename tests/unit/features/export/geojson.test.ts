import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import { geojsonText } from '#features/export/geojson.ts'

import { views } from '../../views.ts'
import type { GeojsonFile } from './readers.ts'
import { incidents } from '../../records.ts'
import { expectedRow } from './expectedRow.ts'
import { sharedOf } from './shared.ts'

function geojsonOf(view: ViewState): GeojsonFile {
  return JSON.parse(geojsonText(sharedOf(view)))
}

const everything = geojsonOf(DEFAULT_VIEW)

interface DictionaryEntry {
  readonly field: string
  readonly type: string
  readonly meaning: string
}

const SCALARS = new Set(['string', 'number', 'boolean'])

/** The types of the values of each column, as a reader infers them from all that are not `null`. */
function columnTypes({ features }: GeojsonFile): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  for (const [name, value] of features.flatMap(({ properties }) => Object.entries(properties))) {
    const [before, type] = [types.get(name), typeOf(value)]
    if (type === 'null' || before === type) continue
    types.set(name, before === undefined ? type : 'mixed')
  }
  return types
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}

/** The type in JSON of a type of the dictionary. */
function jsonTypeOf(type: string): string {
  if (type === 'integer') return 'number'
  return type === 'date' ? 'string' : type
}

const TYPES = columnTypes(everything)

/** Milliseconds that many runs may take on a busy machine. */
const SLOW = 60_000

describe('a GeoJSON file', () => {
  it('is a collection of 67 features, each named by its incident', () => {
    expect(everything.type).toBe('FeatureCollection')
    expect(everything.features.map(({ id }) => id).toSorted()).toEqual(
      incidents.map(({ id }) => id).toSorted(),
    )
    for (const { type, id, properties } of everything.features) {
      expect(type).toBe('Feature')
      expect(properties['id']).toBe(id)
      expect(properties['where_prec']).toEqual(expect.any(Number))
    }
  })

  it('gives no point to incidents with no place, and a point to all others', () => {
    const without = everything.features.filter(({ geometry }) => geometry === null)
    const expected = incidents.filter(({ preferred }) => preferred.placeId === null)
    expect(without.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    expect(without).toHaveLength(3)
    for (const { properties } of without) {
      expect(properties).toMatchObject({ where_prec: 6, precision_km: null, place_kind: null })
    }
  })

  it('has longitude before latitude, inside Iraq, with a precision beside each point', () => {
    for (const { geometry, properties } of everything.features) {
      if (geometry === null) continue
      const [lon = 0, lat = 0, ...more] = geometry.coordinates
      expect([geometry.type, more]).toEqual(['Point', []])
      expect(lon).toBeGreaterThan(38.7)
      expect(lon).toBeLessThan(48.8)
      expect(lat).toBeGreaterThan(29)
      expect(lat).toBeLessThan(37.5)
      expect(properties['precision_km']).toBeGreaterThan(0)
      expect(properties['place_kind']).toEqual(expect.any(String))
    }
  })

  it(
    'has columns of one type each, whatever the view holds',
    () => {
      fc.assert(
        fc.property(views(), (view) => {
          for (const [name, type] of columnTypes(geojsonOf(view))) {
            expect([name, type]).toEqual([name, TYPES.get(name)])
          }
        }),
        { numRuns: 60 },
      )
      expect([...TYPES.values()].filter((type) => !SCALARS.has(type))).toEqual([])
    },
    SLOW,
  )

  it('tells in its dictionary the types that its columns have, and how lists are joined', () => {
    const entries = everything.meta['dictionary'] as readonly DictionaryEntry[]
    const told = entries.map(({ field, type }) => [field, jsonTypeOf(type)] as const)
    expect(told.filter(([field, type]) => TYPES.has(field) && TYPES.get(field) !== type)).toEqual(
      [],
    )
    const joined = entries.filter(({ meaning }) => meaning.includes('joined by "; "'))
    const lists = Object.entries(Object.assign({}, ...incidents.map(expectedRow)))
      .filter(([, cell]) => Array.isArray(cell))
      .map(([name]) => name)
    expect(joined.map(({ field }) => field)).toEqual(lists)
  })

  it(
    'has a box, from south-west to north-east, that just holds its points, and none around nothing',
    () => {
      fc.assert(
        fc.property(views(), fc.boolean(), (view, isNarrow) => {
          const { bbox, features } = geojsonOf(
            isNarrow ? view : { ...view, filter: DEFAULT_VIEW.filter },
          )
          const points = features.flatMap(({ geometry }) => geometry?.coordinates ?? [])
          const lons = points.filter((_, index) => index % 2 === 0).toSorted((a, b) => a - b)
          const lats = points.filter((_, index) => index % 2 === 1).toSorted((a, b) => a - b)
          const around = [lons[0], lats[0], lons.at(-1), lats.at(-1)]
          expect(bbox).toEqual(points.length === 0 ? undefined : around)
        }),
        { numRuns: 60 },
      )
    },
    SLOW,
  )
})
