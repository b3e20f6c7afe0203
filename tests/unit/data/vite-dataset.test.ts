import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, createServer } from 'vite'
import type { InlineConfig } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dataset } from '../../../src/site/viteDataset.ts'
import { datasetText } from './texts.ts'
import { DATA_FOLDER } from './files.ts'

let root = ''

function isDataFolder(file: string): boolean {
  const folders = ['', 'stories', 'translations']
  return folders.some((name) => file === path.join(DATA_FOLDER, name))
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'near-daily-'))
  mkdirSync(path.join(root, 'data'))
  cpSync(DATA_FOLDER, path.join(root, 'data'), {
    recursive: true,
    filter: (file) => file.endsWith('.json') || isDataFolder(file),
  })
  writeFileSync(path.join(root, 'index.html'), '<script type="module" src="./page.js"></script>')
  writeFileSync(
    path.join(root, 'page.js'),
    "import * as urls from 'virtual:dataset-urls'\ndocument.title = JSON.stringify(urls)\n",
  )
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function config(): InlineConfig {
  return {
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [dataset()],
  }
}

/** Changes the text of a file of the copied data. */
function edit(file: string, from: string, to: string): void {
  const target = path.join(root, 'data', file)
  writeFileSync(target, readFileSync(target, 'utf8').replace(from, to))
}

async function builtFiles(): Promise<ReadonlyMap<string, string>> {
  const result = await build({ ...config(), build: { write: false } })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const files = outputs.flatMap(({ output }) => output)
  return new Map(
    files.map((file) => [file.fileName, 'code' in file ? file.code : String(file.source)]),
  )
}

describe('the build', () => {
  test('writes the data files under names that the page knows and that follow their content', async () => {
    const first = await builtFiles()
    const names = [...first.keys()].filter((name) => name.startsWith('data/'))
    expect(names).toHaveLength(3)
    const code = [...first].find(([name]) => name.endsWith('.js'))?.[1]
    for (const name of names) {
      expect(name).toMatch(/^data\/(dataset|basemap|ar)\.[0-9a-f]{8}\.json$/)
      expect(code).toContain(name)
    }
    expect(first.get(names.find((name) => name.includes('dataset')) ?? '')).toBe(datasetText)

    edit('places.json', '"lat": 33.307577', '"lat": 33.307578')
    const second = await builtFiles()
    expect(names.filter((name) => !second.has(name))).toEqual([
      expect.stringContaining('data/dataset.'),
    ])
  })

  test('fails on faults in the data and lists all of them', async () => {
    edit('places.json', '"lat": 33.307577', '"lat": 3.307577')
    edit('incidents.json', '"dateLatest": "2020-07-24"', '"dateLatest": "2020-02-31"')
    await expect(builtFiles()).rejects.toThrow(
      /2 faults in data[^]*dateLatest is "2020-02-31"[^]*outside Iraq/,
    )
  })

  test('fails on a basemap that the page could not read', async () => {
    edit('basemap.topo.json', '"slug":"erbil"', '"slug":"atlantis"')
    await expect(builtFiles()).rejects.toThrow(/data.basemap.topo.json: .*"governorates"/)
  })
})

describe('the development server', () => {
  test('answers with the newest content and leaves other addresses alone', async () => {
    const server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } })
    try {
      await server.listen()
      const address = server.resolvedUrls?.local[0] ?? ''
      const first = await fetch(`${address}data/dataset.00000000.json`)
      expect(await first.text()).toBe(datasetText)
      edit('places.json', '"lat": 33.307577', '"lat": 33.307578')
      const changed = await fetch(`${address}data/dataset.00000000.json`)
      expect(await changed.text()).toContain('"lat":33.307578')
      const other = await fetch(`${address}data/secret.00000000.json`)
      expect(await other.text()).not.toContain('incidents')
    } finally {
      await server.close()
    }
  })
})
