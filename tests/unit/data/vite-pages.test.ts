import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { build, createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { pages } from '../../../src/site/vitePages.ts'
import { incidents } from '../records.ts'
import { DATA_FOLDER } from './files.ts'

const ROOT = path.join(DATA_FOLDER, '..')
/** Milliseconds that a build with all its pictures may take on a busy machine. */
const SLOW = 120_000
const MONTHS = ['2020-07', '2020-08', '2020-09']
const TYPES = ['rocket', 'ied-convoy', 'ied-diplomatic', 'other']
const PAIRS = new Set(incidents.map(({ date, type }) => `${date.slice(0, 7)}/${type}`))
const NAMES = ['', 'ar/'].flatMap((folder) =>
  ['', ...MONTHS, ...TYPES, ...PAIRS].map((name) => folder + name),
)

let root = ''

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'near-daily-'))
  for (const file of ['data', 'public', 'index.html']) {
    cpSync(path.join(ROOT, file), path.join(root, file), { recursive: true })
  }
  mkdirSync(path.join(root, 'src/app'), { recursive: true })
  writeFileSync(path.join(root, 'src/app/main.tsx'), "document.title = 'the page'\n")
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

const config = (siteUrl: string | undefined) => ({
  root,
  base: './',
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [pages(siteUrl)],
})

/** Width and height that a PNG says it has, in pixels; fails for what is no PNG. */
function sizeOfPng(file: unknown): readonly [number, number] {
  const bytes = Buffer.from(file as Uint8Array)
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

async function built(siteUrl: string | undefined): Promise<ReadonlyMap<string, unknown>> {
  const result = await build({ ...config(siteUrl), build: { write: false } })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  return new Map(
    outputs
      .flatMap(({ output }) => output)
      .map((file) => [file.fileName, 'code' in file ? file.code : file.source]),
  )
}

describe('the build', () => {
  it(
    'writes all pages, their pictures, icons, and what crawlers ask for',
    async () => {
      const files = await built('https://example.org/near-daily')
      const names = [...files.keys()].filter((name) => !name.startsWith('assets/'))
      expect(names.toSorted()).toEqual(
        [
          '404.html',
          'robots.txt',
          'sitemap.xml',
          'manifest.webmanifest',
          'icons/apple-touch-icon.png',
          'icons/icon-192.png',
          'icons/icon-512.png',
          'icons/icon-maskable-512.png',
          'story/campaign/index.html',
          'ar/story/campaign/index.html',
          ...NAMES.flatMap((name) => [
            `${name}/index.html`.replace(/^\/|(?<=\/)\//, ''),
            `og/${name}.png`.replace('/.png', '/near-daily.png'),
          ]),
          ...['og/incident', 'og/ar/incident'].flatMap((folder) =>
            incidents.map(({ id }) => `${folder}/${id}.png`),
          ),
          ...names.filter((name) => /^og\/(ar\/)?actor\//.test(name)),
        ].toSorted(),
      )
      for (const name of names.filter((file) => file.startsWith('og/'))) {
        expect(sizeOfPng(files.get(name))).toEqual([1200, 630])
      }
      expect(sizeOfPng(files.get('icons/apple-touch-icon.png'))).toEqual([180, 180])
      expect(sizeOfPng(files.get('icons/icon-192.png'))).toEqual([192, 192])
      expect(sizeOfPng(files.get('icons/icon-maskable-512.png'))).toEqual([512, 512])

      const script = [...files.keys()].find((name) => name.endsWith('.js'))
      expect(files.get('index.html')).toContain(`src="./${script}"`)
      expect(files.get('rocket/index.html')).toContain(`src="../${script}"`)
      expect(files.get('404.html')).toContain('href="/near-daily/"')

      const { start_url, icons } = JSON.parse(String(files.get('manifest.webmanifest'))) as {
        readonly start_url: string
        readonly icons: readonly { readonly src: string }[]
      }
      expect(start_url).toBe('./')
      const drawn = icons.map(({ src }) => src).filter((src) => src.endsWith('.png'))
      expect(drawn.filter((src) => !files.has(src.slice(2)))).toEqual([])
    },
    SLOW,
  )
})

describe('development', () => {
  it(
    'serves the same pages',
    async () => {
      const server = await createServer({ ...config(undefined), server: { port: 0 } })
      await server.listen()
      const address = server.resolvedUrls?.local[0] ?? ''
      const read = async (link: string) => (await fetch(address + link)).text()
      try {
        expect(await read('')).toContain('<title>Near-Daily: attacks')
        const page = await read('2020-08/?n=25')
        expect(page).toContain('<meta name="near-daily:view" content="../?month=2020-08">')
        expect(page).toContain('src="/src/app/main.tsx')
        expect(await read('manifest.webmanifest')).toContain('"display": "standalone"')
      } finally {
        await server.close()
      }
    },
    SLOW,
  )
})
