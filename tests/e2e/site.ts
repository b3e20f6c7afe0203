import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { headersFor } from '../../src/site/hostHeaders.ts'

const BUILT = join(import.meta.dirname, '../../dist')

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
}

/** A copy of the built site, which a test may change, on a host that it may stop and start again. */
export interface Site {
  readonly address: string
  readonly folder: string
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[]
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Puts a copy of the built site on a host of its own. */
export async function serveCopy(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'near-daily-site-'))
  cpSync(BUILT, folder, { recursive: true })
  const missing: string[] = []
  const answer = filesIn(folder, missing)
  let server = await listening(answer, 0)
  const { port } = server.address() as AddressInfo
  const stop = () => closed(server)
  return {
    address: `http://127.0.0.1:${port}/`,
    folder,
    missing,
    stop,
    start: async () => {
      server = await listening(answer, port)
    },
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}

async function listening(answer: RequestListener, port: number): Promise<Server> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

async function closed(server: Server): Promise<void> {
  if (!server.listening) return
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}

function filesIn(folder: string, missing: string[]): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const headers = headersFor(readFileSync(join(folder, '_headers'), 'utf8'), pathname)
    for (const [name, value] of headers) response.setHeader(name, value)
    if (!existsSync(file) || !statSync(file).isFile()) {
      missing.push(pathname)
      response.writeHead(404).end()
      return
    }
    const ending = file.split('.').at(-1) ?? ''
    response.setHeader('Content-Type', MEDIA_TYPES[ending] ?? 'application/octet-stream')
    response.end(readFileSync(file))
  }
}
