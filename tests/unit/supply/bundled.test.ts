import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { dataset } from '../../../src/site/viteDataset.ts'
import { leafletInParts } from '../../../src/site/viteLeaflet.ts'
import { offline } from '../../../src/site/viteOffline.ts'
import { sbom } from '../../../src/site/viteSbom.ts'
import { pathOf } from '../documents.ts'

/** Milliseconds that a build may take on a busy machine. */
const SLOW = 120_000

const LICENCES = 'licences.md'
const folder = mkdtempSync(path.join(tmpdir(), 'near-daily-bundled-'))

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  await build({
    root: pathOf(''),
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [dataset(), leafletInParts(), sbom(LICENCES), react(), offline()],
    build: { outDir: folder, license: { fileName: LICENCES }, sourcemap: true },
  })
}, SLOW)

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** The package of a file of source, or that of the plugin that made it up; `undefined` for our own. */
function packageOf(source: string): string | undefined {
  return (
    /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ??
    /@(vite-plugin-[^/]+)\//.exec(source)?.[1]
  )
}

/** The packages that a script was made from, by its source map. */
function packagesIn(map: string): readonly string[] {
  const { sources }: { readonly sources: readonly string[] } = JSON.parse(
    readFileSync(path.join(folder, map), 'utf8'),
  )
  return sources.flatMap((source) => packageOf(source) ?? [])
}

function bundled(): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return [...new Set(files.filter((file) => file.endsWith('.js.map')).flatMap(packagesIn))]
}

describe('the packages whose code is in the built scripts', () => {
  it('are found in the page and in its worker', () => {
    expect(bundled()).toEqual(expect.arrayContaining(['react-dom', 'leaflet', 'workbox-window']))
    expect(packagesIn('sw.js.map')).toEqual(
      expect.arrayContaining(['workbox-core', 'workbox-precaching']),
    )
  })

  it('are all in the bill of materials', () => {
    const { components }: { readonly components: readonly { readonly name: string }[] } =
      JSON.parse(readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8'))
    const billed = new Set(components.map(({ name }) => name))
    expect(bundled().filter((name) => !billed.has(name))).toEqual([])
  })

  it('all have their licence in the list, in full', () => {
    const [, ...entries] = readFileSync(path.join(folder, LICENCES), 'utf8').split('\n## ')
    const listed = entries.filter((entry) => entry.length > 500).map((entry) => entry.split(' ')[0])
    expect(bundled().filter((name) => !listed.includes(name))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })
})
