import type { Feature, FeatureCollection, Geometry, Point } from 'geojson'
import { feature } from 'topojson-client'
import type { Area, Basemap, Line, Town } from '#domain/basemap.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { failed, parseJson } from './read.ts'
import type { Reading } from './read.ts'

/** Reads the basemap's TopoJSON text; anything wrong with it is a listed fault, never a throw. */
export function parseBasemap(text: string): Reading<Basemap> {
  const json = parseJson(text)
  if (!json.ok) return json
  if (!isTopology(json.value)) return failed('the file is not TopoJSON')
  try {
    return { ok: true, value: basemapOf(json.value) }
  } catch (error) {
    // topojson-client throws whatever comes of a broken arc.
    return failed(error instanceof Error ? error.message : String(error))
  }
}

/** Any TopoJSON. */
export type Topology = Parameters<typeof feature>[0]

/** Whether a value claims to be TopoJSON; its arcs are not looked at. */
export function isTopology(value: unknown): value is Topology {
  if (typeof value !== 'object' || value === null) return false
  return 'type' in value && value.type === 'Topology' && 'objects' in value && 'arcs' in value
}

function basemapOf(topology: Topology): Basemap {
  return {
    governorates: layer(topology, 'governorates', isArea, governorateOf),
    countries: layer(topology, 'countries', isArea, countryOf),
    border: layer(topology, 'border', isLine, noProperties),
    frontiers: layer(topology, 'frontiers', isLine, noProperties),
    rivers: layer(topology, 'rivers', isLine, noProperties),
    lakes: layer(topology, 'lakes', isArea, noProperties),
    towns: layer(topology, 'towns', isPoint, townOf),
  }
}

type Properties = Readonly<Record<string, unknown>>

function layer<G extends Geometry, P>(
  topology: Topology,
  name: string,
  isGeometry: (geometry: Geometry) => geometry is G,
  propertiesOf: (properties: Properties) => P | undefined,
): FeatureCollection<G, P> {
  const object = topology.objects[name]
  if (object === undefined) throw new Error(`the file has no layer "${name}"`)
  const collection = feature(topology, object)
  const found = collection.type === 'FeatureCollection' ? collection.features : [collection]
  const features = found.map(({ geometry, properties }): Feature<G, P> => {
    const read = propertiesOf(properties ?? {})
    if (read !== undefined && isGeometry(geometry)) {
      return { type: 'Feature', geometry, properties: read }
    }
    throw new Error(`the layer "${name}" has a feature of the wrong shape`)
  })
  return { type: 'FeatureCollection', features }
}

function isArea(geometry: Geometry): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function isLine(geometry: Geometry): geometry is Line {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString'
}

function isPoint(geometry: Geometry): geometry is Point {
  return geometry.type === 'Point'
}

function noProperties(): object {
  return {}
}

function governorateOf({ slug }: Properties) {
  const governorate = GOVERNORATES.find((candidate) => candidate.slug === slug)
  return governorate && { slug: governorate.slug }
}

function countryOf({ id }: Properties) {
  return typeof id === 'string' ? { id } : undefined
}

function townOf({ name, nameAr, rank }: Properties): Town | undefined {
  if (typeof name !== 'string' || typeof nameAr !== 'string') return undefined
  return typeof rank === 'number' ? { name, nameAr, rank } : undefined
}
