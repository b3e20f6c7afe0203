import path from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { formatFault } from '../../data/tools/fault.ts'
import { PAYLOAD_NAMES, readPayloads } from './payloads.ts'
import type { Payload } from './payloads.ts'

const MODULE_ID = 'virtual:dataset-urls'
const RESOLVED_ID = `\0${MODULE_ID}`
const PAYLOAD_ADDRESS = /\/data\/([a-z]+)\.[0-9a-f]{8}\.json(?:\?.*)?$/

/** Gives the page its data files: checked, packed, named by their content; a fault stops the build. */
export function dataset(): Plugin {
  let folder = 'data'
  let isBuild = false
  return {
    name: 'dataset',
    configResolved(config) {
      folder = path.join(config.root, 'data')
      isBuild = config.command === 'build'
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : undefined
    },
    load(id) {
      return id === RESOLVED_ID ? urlModule(payloadsOf(folder), isBuild) : undefined
    },
    generateBundle() {
      for (const { url, text } of payloadsOf(folder)) {
        this.emitFile({ type: 'asset', fileName: url, source: text })
      }
    },
    configureServer(server) {
      reloadOnChange(server, folder)
      server.middlewares.use(servePayloads(folder))
    },
  }
}

function payloadsOf(folder: string): readonly Payload[] {
  const reading = readPayloads(folder)
  if (reading.ok) return reading.payloads
  const lines = reading.faults.map((fault) => `  ${formatFault(fault)}`)
  throw new Error(`${lines.length} faults in data/:\n${lines.join('\n')}`)
}

// Development gives no hash, as the files may have changed since.
function urlModule(payloads: readonly Payload[], isBuild: boolean): string {
  const lines = payloads.map(({ name, url, sha256 }) => {
    const file = isBuild ? { url, sha256 } : { url }
    return `export const ${name}File = ${JSON.stringify(file)}\n`
  })
  return lines.join('')
}

// Development answers any hash with the newest content, so that a page opened earlier keeps working.
function servePayloads(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const asked = PAYLOAD_ADDRESS.exec(request.url ?? '')?.[1]
    const name = PAYLOAD_NAMES.find((candidate) => candidate === asked)
    if (name === undefined) return next()
    try {
      const payload = payloadsOf(folder).find((candidate) => candidate.name === name)
      response.setHeader('Content-Type', 'application/json; charset=utf-8')
      response.setHeader('Cache-Control', 'no-store')
      response.end(payload?.text)
    } catch (error) {
      next(error)
    }
  }
}

function reloadOnChange(server: ViteDevServer, folder: string): void {
  const watched = new Set([folder, path.join(folder, 'translations')])
  server.watcher.add(folder)
  server.watcher.on('change', (file) => {
    if (!watched.has(path.dirname(file))) return
    const module = server.moduleGraph.getModuleById(RESOLVED_ID)
    if (module) server.moduleGraph.invalidateModule(module)
    server.ws.send({ type: 'full-reload' })
  })
}
