import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser } from '@playwright/test'
import { build, type Plugin, type Rolldown } from 'vite'

import { incidents } from '../e2e/records.ts'
import { peerIncidents } from './peerData.ts'

const HERE = import.meta.dirname
const ROOT = join(HERE, '../..')
const DATA = 'virtual:incidents'

/** Builds all pages, each into a folder of its own name. */
export async function buildPages(folder: string, browser: Browser): Promise<void> {
  buildOurs(join(folder, 'near-daily'))
  // Not minified, it has the names of functions.
  buildOurs(join(folder, 'named'), '--minify', 'false')
  await build({
    root: join(HERE, 'dc'),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [peerData(), oneD3()],
    build: { outDir: join(folder, 'dc'), emptyOutDir: true },
  })
  const built = readFileSync(join(folder, 'near-daily/index.html'), 'utf8')
  mkdirSync(join(folder, 'html'))
  writeFileSync(join(folder, 'html/index.html'), await textAlone(built, browser))
}

/** One process a build, as each draws its preview pictures with a module that starts only once. */
function buildOurs(outDir: string, ...options: readonly string[]): void {
  const args = ['vite', 'build', '--logLevel', 'error', '--outDir', outDir, ...options]
  execFileSync('npx', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
}

/** Source of a script for the browser that leaves `window.bench` on the page. */
export async function probeSource(): Promise<string> {
  const entry = join(HERE, 'probe/main.ts')
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    define: { INCIDENT_COUNT: `${incidents.length}` },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'probe' } },
  })
  const [output] = [outputs].flat() as Rolldown.RolldownOutput[]
  const [chunk] = output?.output ?? []
  if (chunk === undefined) throw new Error('tests/bench/probe/main.ts: the build gave no script')
  return chunk.code
}

/** The page without script, style, drawing and attributes but `id`: what its text alone costs. */
async function textAlone(html: string, browser: Browser): Promise<string> {
  const page = await browser.newPage()
  const text = await page.evaluate((source) => {
    const bare = new DOMParser().parseFromString(source, 'text/html')
    for (const drop of bare.querySelectorAll('script, style, noscript, link, svg')) drop.remove()
    for (const element of bare.querySelectorAll('body *')) {
      for (const name of element.getAttributeNames()) {
        if (name !== 'id') element.removeAttribute(name)
      }
    }
    return bare.documentElement.outerHTML
  }, html)
  await page.close()
  return `<!doctype html>${text}`
}

function peerData(): Plugin {
  return {
    name: 'peer-data',
    resolveId: (id) => (id === DATA ? `\0${DATA}` : undefined),
    load: (id) =>
      id === `\0${DATA}`
        ? `export const incidents = ${JSON.stringify(peerIncidents())}`
        : undefined,
  }
}

/** Takes every d3 module from d3 6, as a project of dc.js alone would have it. */
function oneD3(): Plugin {
  return {
    name: 'one-d3',
    enforce: 'pre',
    resolveId(id) {
      if (!id.startsWith('d3-')) return undefined
      return this.resolve(id, join(ROOT, 'node_modules/d3/package.json'), { skipSelf: true })
    },
  }
}
