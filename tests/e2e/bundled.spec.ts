import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

/** The build that all these tests run on; it has a source map beside each script. */
const BUILT = join(import.meta.dirname, '../../dist')

function read(file: string): string {
  return readFileSync(join(BUILT, file), 'utf8')
}

/** The package of a file of source, or that of the plugin that made it up; `undefined` for our own. */
function packageOf(source: string): string | undefined {
  return (
    /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ??
    /@(vite-plugin-[^/]+)\//.exec(source)?.[1]
  )
}

/** The packages that a script was made from, by its source map. */
function packagesIn(map: string): readonly string[] {
  const { sources }: { readonly sources: readonly string[] } = JSON.parse(read(map))
  return sources.flatMap((source) => packageOf(source) ?? [])
}

function bundled(): readonly string[] {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
  return [...new Set(files.filter((file) => file.endsWith('.js.map')).flatMap(packagesIn))]
}

test.describe('the packages whose code is in the built scripts', () => {
  test('are found in the page and in its worker', () => {
    expect(bundled()).toEqual(expect.arrayContaining(['react-dom', 'leaflet', 'workbox-window']))
    expect(packagesIn('sw.js.map')).toEqual(
      expect.arrayContaining(['workbox-core', 'workbox-precaching']),
    )
  })

  test('are all in the bill of materials', () => {
    const { components }: { readonly components: readonly { readonly name: string }[] } =
      JSON.parse(read('sbom.cdx.json'))
    const billed = new Set(components.map(({ name }) => name))
    expect(bundled().filter((name) => !billed.has(name))).toEqual([])
  })

  test('all have their licence in the list, in full', () => {
    const [, ...entries] = read('third-party-licences.md').split('\n## ')
    const listed = entries.filter((entry) => entry.length > 500).map((entry) => entry.split(' ')[0])
    expect(bundled().filter((name) => !listed.includes(name))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })
})
