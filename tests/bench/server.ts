import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

interface Served {
  readonly origin: string
  readonly close: () => void
}

/** Serves a folder as a good host does: Brotli at its best, made once, and what has a hash in its name kept for good. */
export async function serve(folder: string): Promise<Served> {
  const bodies = compressed(folder)
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://bench').pathname
    const path = asked.endsWith('/') ? `${asked}index.html` : asked
    const body = bodies.get(path)
    if (body === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)],
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': path.endsWith('.html') ? 'no-cache' : 'max-age=31536000, immutable',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() }
}

/** The files that the measured pages ask for, by path; what only other sites read is left out. */
function compressed(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[a-z-]+\/(index\.html$|icon\.svg$|assets\/|data\/[^/]+$)/.test(file))
    .filter((file) => TYPES[extname(file)] !== undefined)
  return new Map(
    files.map((file) => [`/${file}`, brotliCompressSync(readFileSync(join(folder, file)))]),
  )
}
