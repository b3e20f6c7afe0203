import path from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { PAYLOAD_NAMES, readPayloads } from './payloads.ts'

const MODULE_ID = 'virtual:dataset-urls'
const RESOLVED_ID = `\0${MODULE_ID}`
const PAYLOAD_ADDRESS = /\/data\/([a-z]+)\.[0-9a-f]{8}\.json(?:\?.*)?$/

/** Gives the page its data files: checked, and named by their content; a fault stops the build. */
export function dataset(): Plugin {
  let folder = 'data'
  return {
    name: 'dataset',
    configResolved(config) {
      folder = path.join(config.root, 'data')
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : undefined
    },
    load(id) {
      return id === RESOLVED_ID ? urlModule(folder) : undefined
    },
    generateBundle() {
      for (const { url, text } of Object.values(readPayloads(folder))) {
        this.emitFile({ type: 'asset', fileName: url, source: text })
      }
    },
    configureServer(server) {
      reloadOnChange(server, folder)
      server.middlewares.use(servePayloads(folder))
    },
  }
}

function urlModule(folder: string): string {
  return Object.entries(readPayloads(folder))
    .map(([name, { url }]) => `export const ${name}Url = ${JSON.stringify(url)}\n`)
    .join('')
}

// Development answers any hash with the newest content, so that a page opened earlier keeps working.
function servePayloads(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const asked = PAYLOAD_ADDRESS.exec(request.url ?? '')?.[1]
    const name = PAYLOAD_NAMES.find((candidate) => candidate === asked)
    if (name === undefined) return next()
    try {
      const { text } = readPayloads(folder)[name]
      response.setHeader('Content-Type', 'application/json; charset=utf-8')
      response.setHeader('Cache-Control', 'no-store')
      response.end(text)
    } catch (error) {
      next(error)
    }
  }
}

function reloadOnChange(server: ViteDevServer, folder: string): void {
  const watched = new Set([folder, path.join(folder, 'translations'), path.join(folder, 'stories')])
  server.watcher.add(folder)
  server.watcher.on('change', (file) => {
    if (!watched.has(path.dirname(file))) return
    const module = server.moduleGraph.getModuleById(RESOLVED_ID)
    if (module) server.moduleGraph.invalidateModule(module)
    server.ws.send({ type: 'full-reload' })
  })
}
