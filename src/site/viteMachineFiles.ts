import path from 'node:path'
import type { Connect, Plugin } from 'vite'
import { changesFeed, FEED_PATH } from './atomFeed.ts'
import { machineFilesOf } from './machineFiles.ts'
import { wholeView } from './machineView.ts'
import { siteUrlOf } from './siteUrl.ts'

/**
 * Puts the files for programs beside the page, in `data/`. The address of the site, where there is one, makes
 * their links absolute.
 */
export function machineFiles(address: string | undefined): Plugin {
  const siteUrl = siteUrlOf(address)
  let folder = 'data'
  return {
    name: 'machine-files',
    configResolved(config) {
      folder = path.join(config.root, 'data')
    },
    generateBundle() {
      for (const { name, text } of machineFilesOf(folder, siteUrl)) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: text })
      }
      const feed = changesFeed(wholeView(folder, siteUrl))
      this.emitFile({ type: 'asset', fileName: FEED_PATH, source: feed })
    },
    configureServer(server) {
      server.middlewares.use(serveFiles(() => machineFilesOf(folder, siteUrl)))
    },
  }
}

function serveFiles(files: () => ReturnType<typeof machineFilesOf>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const asked = /\/data\/([a-z.-]+|schemas\/[a-z.-]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1]
    // Modules of the page lie under no such address, so nothing is made in vain for them.
    if (asked === undefined) return next()
    try {
      const file = files().find(({ name }) => name === asked)
      if (file === undefined) return next()
      response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`)
      response.setHeader('Cache-Control', 'no-store')
      response.end(file.text)
    } catch (error) {
      next(error)
    }
  }
}
