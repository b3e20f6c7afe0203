import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Connect, Plugin } from 'vite'
import { STREET_TILES } from '#domain/streetTiles.ts'
import { headersFor, headersText, siteHeaders } from './hostHeaders.ts'
import { contentPolicy, inlineHashes, withPolicy } from './policy.ts'

const HEADERS_PATH = '_headers'

/**
 * Writes what browsers may do with the site: into each page as built, with the hashes of what stands in it, and into
 * `_headers` for the host. The preview server sends these headers.
 */
export function headers(): Plugin {
  let folder = 'dist'
  return {
    name: 'headers',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    // Vite would answer other pages on this machine by rules of its own.
    config: () => ({ preview: { cors: false } }),
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir)
    },
    writeBundle: {
      // After all that still changes a page, as a hash holds for its last letter only.
      order: 'post',
      sequential: true,
      handler() {
        const files = pagesIn(folder)
        const pages = files.map((file) => readFileSync(file, 'utf8'))
        for (const [at, file] of files.entries()) {
          writeFileSync(file, withPolicy(pages[at] ?? '', STREET_TILES))
        }
        const policy = contentPolicy(inlineHashes(pages), STREET_TILES)
        writeFileSync(path.join(folder, HEADERS_PATH), headersText(siteHeaders(policy)))
      },
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(sendHeaders(folder))
    },
  }
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(folder, file))
}

function sendHeaders(folder: string): Connect.NextHandleFunction {
  const file = path.join(folder, HEADERS_PATH)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    for (const [name, value] of headersFor(text, pathname)) response.setHeader(name, value)
    next()
  }
}
