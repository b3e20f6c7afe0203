import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { parse } from 'csv-parse/sync'
import { build, createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { machineFiles } from '../../../src/site/viteMachineFiles.ts'
import { DATA_FOLDER, realRecords } from './files.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly description: string
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly format: string
  readonly mediatype: string
  readonly encoding: string
  readonly bytes: number
  readonly hash: string
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] }
}

interface Descriptor {
  readonly resources: readonly Resource[]
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
}

const ROOT = path.join(DATA_FOLDER, '..')
const IDS = realRecords.incidents.map(({ id }) => id).toSorted()

/** The files that a build with this address of the site puts in `data/`, by name. */
async function builtWith(siteUrl: string | undefined): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    root: ROOT,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [machineFiles(siteUrl)],
    build: { write: false, rollupOptions: { input: path.join(DATA_FOLDER, 'meta.json') } },
  })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const assets = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'asset')
  return new Map(
    assets.map(({ fileName, source }) => [fileName.replace(/^data\//, ''), String(source)]),
  )
}

/** Milliseconds that a build may take on a busy machine. */
const SLOW = 60_000

let files: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  files = await builtWith(undefined)
}, SLOW)

function jsonOf(name: string) {
  return JSON.parse(files.get(name) ?? '')
}

function tableOf(name: string): readonly (readonly string[])[] {
  return parse(files.get(name) ?? '', { record_delimiter: '\r\n' })
}

function descriptor(): Descriptor {
  return jsonOf('datapackage.json')
}

describe('the built site', () => {
  it('serves all 67 incidents as CSV', () => {
    const [head = [], ...rows] = tableOf('near-daily.csv')
    expect(head[0]).toBe('event_id_cnty')
    expect(rows.map(([id = '']) => id).toSorted()).toEqual(IDS)
    expect(IDS).toHaveLength(67)
  })

  it('serves all 67 as JSON and GeoJSON', () => {
    const { incidents }: { incidents: readonly { event_id_cnty: string }[] } =
      jsonOf('near-daily.json')
    const { features }: { features: readonly { id: string }[] } = jsonOf('near-daily.geojson')
    expect(incidents.map((incident) => incident.event_id_cnty).toSorted()).toEqual(IDS)
    expect(features.map(({ id }) => id).toSorted()).toEqual(IDS)
  })

  it('serves the counts by others as they are in data/', () => {
    const text = readFileSync(path.join(DATA_FOLDER, 'outside-counts.json'), 'utf8')
    expect(files.get('outside-counts.json')).toBe(text)
    expect(jsonOf('outside-counts.json')).toHaveLength(17)
  })

  it('serves the schemas of data/ as they are there', () => {
    const schemas = [...files.keys()].filter((name) => name.startsWith('schemas/'))
    expect(schemas.length).toBeGreaterThan(6)
    for (const name of schemas) {
      expect(files.get(name)).toBe(readFileSync(path.join(DATA_FOLDER, name), 'utf8'))
    }
  })

  it(
    'gives the same files when nothing has changed',
    async () => {
      expect(await builtWith('')).toEqual(files)
    },
    SLOW,
  )

  it(
    'links to the page, absolutely where the address of the site is known',
    async () => {
      const { meta }: { meta: Readonly<Record<string, string>> } = jsonOf('near-daily.json')
      expect(meta['source_view']).toBeNull()
      const site = 'https://example.org/near-daily'
      const hosted = await builtWith(site)
      expect(hosted.get('near-daily.json')).toContain(`"${site}/?data=1.1&n=67&lang=en"`)
      expect(hosted.get('datapackage.json')).toContain(`"homepage": "${site}/"`)
      expect([...files.values()].join('')).not.toContain('example.org')
    },
    SLOW,
  )
})

describe('datapackage.json', () => {
  it('describes each data file: its bytes and hash are those of the file', () => {
    const { resources } = descriptor()
    expect(resources.map((resource) => resource.path).toSorted()).toEqual([
      'dictionary.csv',
      'near-daily.csv',
      'near-daily.geojson',
      'near-daily.json',
      'outside-counts.json',
    ])
    for (const { path: name, bytes, hash, format, encoding } of resources) {
      const content = new TextEncoder().encode(files.get(name))
      expect(bytes).toBe(content.byteLength)
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
      expect(name.endsWith(`.${format}`)).toBe(true)
      expect(encoding).toBe('utf-8')
    }
  })

  it('says what it is, by whom, under which licence, from which sources', () => {
    expect(descriptor()).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'near-daily',
      version: '1.1',
      created: '2026-11-29T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      contributors: [{ title: 'Near-Daily contributors', roles: ['author'] }],
    })
    const paths = descriptor().sources.map((source) => source.path ?? null)
    expect(paths).toEqual(realRecords.sources.map(({ url }) => url))
  })

  it.each(['near-daily.csv', 'dictionary.csv'])(
    'has the columns of %s, and its cells fit them',
    (name) => {
      const schema = descriptor().resources.find((resource) => resource.path === name)?.schema
      const [head, ...rows] = tableOf(name)
      const fields = schema?.fields ?? []
      expect(fields.map((field) => field.name)).toEqual(head)
      const wrong = rows.flatMap((cells) =>
        fields
          .filter(({ type }, column) => !fits(type, cells[column] ?? ''))
          .map((field) => field.name),
      )
      expect(wrong).toEqual([])
      expect(fields.filter(({ description }) => description === '')).toEqual([])
      const key = head?.indexOf(schema?.primaryKey[0] ?? '') ?? -1
      expect(new Set(rows.map((cells) => cells[key])).size).toBe(rows.length)
    },
  )

  it('says how lists are joined: by what makes the source ids of data/ of them', () => {
    const schema = descriptor().resources.find(({ format }) => format === 'csv')?.schema
    const column = schema?.fields.findIndex(({ name }) => name === 'source_ids') ?? -1
    const description = schema?.fields[column]?.description ?? ''
    const delimiter = /joined by "(.+)"/.exec(description)?.[1] ?? ''
    const ids = new Set(realRecords.sources.map(({ id }) => id))
    const [, ...rows] = tableOf('near-daily.csv')
    const cited = rows.flatMap((cells) => cells[column]?.split(delimiter) ?? [])
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter((id) => !ids.has(id))).toEqual([])
  })
})

/** Whether a cell is empty or of a type of Table Schema. */
function fits(type: string, cell: string): boolean {
  if (cell === '') return true
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(cell)
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(cell)
    case 'boolean':
      return cell === 'true' || cell === 'false'
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell))
    default:
      return type === 'string'
  }
}

describe('the development server', () => {
  const server = createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [machineFiles(undefined)],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: '127.0.0.1', watch: null },
  })

  afterAll(async () => {
    await (await server).close()
  })

  it('answers with the same files', async () => {
    const listening = await (await server).listen()
    const address = listening.resolvedUrls?.local[0] ?? ''
    for (const name of ['near-daily.csv', 'near-daily.geojson', 'schemas/incidents.schema.json']) {
      const answer = await fetch(`${address}data/${name}`)
      expect(await answer.text()).toBe(files.get(name))
    }
    const other = await fetch(`${address}data/near-daily.xlsx`)
    expect(await other.text()).not.toContain('event_id_cnty')
  })
})
