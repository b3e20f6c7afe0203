import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Connect, Plugin, Rolldown } from 'vite'
import { iconFiles, MANIFEST_PATH, manifestText } from './icons.ts'
import { wholeViews } from './machineView.ts'
import { pageText, styleOf } from './pageTemplate.ts'
import { notFoundPage, previewFiles, robotsText, sitemapText } from './siteFiles.ts'
import { recordPages } from './recordPages.ts'
import { sitePages } from './sitePages.ts'
import { siteUrlOf } from './siteUrl.ts'
import { storyPages, storyText } from './storyPages.ts'

const NOT_FOUND = '404.html'

/**
 * Fills `index.html`, and writes beside it a page for each month, attack type and pair of the two, the same in Arabic,
 * pictures for links to these and to the pages of records, icons, and what servers and crawlers ask for. The address of the site, where there is one, makes absolute what has to be.
 */
export function pages(address: string | undefined): Plugin {
  const siteUrl = siteUrlOf(address)
  const rootPath = siteUrl === undefined ? '/' : new URL(siteUrl).pathname
  let root = '.'
  const wholesNow = () => wholeViews(path.join(root, 'data'), siteUrl)
  const pagesNow = () => wholesNow().flatMap(sitePages)
  return {
    name: 'pages',
    enforce: 'post',
    // An address that is not there is one that is not found, here as on a static host.
    config: () => ({ appType: 'mpa' }),
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { server, originalUrl }) {
        if (server === undefined) return html
        const all = pagesNow()
        const asked = all.find(({ path: own }) => own !== '' && isUnder(originalUrl, own))
        const page = asked ?? all[0]
        return page === undefined ? html : pageText(html, page, all, siteUrl)
      },
    },
    async generateBundle(_, bundle) {
      const index = indexIn(bundle)
      const template = String(index.source)
      const all = pagesNow()
      const emit = (fileName: string, source: string | Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName, source })
      }
      for (const page of all) {
        const text = pageText(template, page, all, siteUrl)
        if (page.path === '') index.source = text
        else emit(`${page.path}index.html`, text)
      }
      const stories = wholesNow().flatMap(storyPages)
      for (const page of stories) {
        emit(`${page.path}index.html`, storyText(page, siteUrl, styleOf(template)))
      }
      const drawing = readFileSync(path.join(root, 'public/icon.svg'), 'utf8')
      const data = path.join(root, 'data')
      const withRecords = [...all, ...wholesNow().flatMap(recordPages)]
      const pictures = [await previewFiles(withRecords, data), await iconFiles(drawing)]
      for (const [name, picture] of pictures.flatMap((files) => [...files])) emit(name, picture)
      emit(MANIFEST_PATH, manifestText())
      emit(NOT_FOUND, notFoundPage(rootPath, styleOf(template)))
      emit('robots.txt', robotsText(siteUrl))
      if (siteUrl !== undefined) {
        emit('sitemap.xml', sitemapText([...withRecords, ...stories], siteUrl))
      }
    },
    configureServer(server) {
      server.middlewares.use(servePages(pagesNow))
    },
    configurePreviewServer({ config, middlewares }) {
      const built = path.resolve(root, config.build.outDir)
      return () => void middlewares.use(serveNotFound(built))
    },
  }
}

/** Serves `404.html` for what was not built; addresses of folders are those of their page by now. */
function serveNotFound(built: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (existsSync(path.join(built, pathname))) return next()
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(readFileSync(path.join(built, NOT_FOUND)))
  }
}

/** Development makes the pages from `index.html`, and the manifest, when they are asked for. */
function servePages(pagesNow: () => ReturnType<typeof sitePages>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = request.url ?? ''
    if (url === `/${MANIFEST_PATH}`) return void response.end(manifestText())
    // Most requests are for modules: to make all pages for each of them would take long.
    if (!/^\/[\w/-]+\/(index\.html)?(\?|$)/.test(url)) return next()
    const isPage = pagesNow().some(({ path: own }) => own !== '' && isUnder(url, own))
    if (isPage) request.url = '/index.html'
    next()
  }
}

function isUnder(url: string | undefined, folder: string): boolean {
  return new RegExp(`^/${folder}(index\\.html)?(\\?|$)`).test(url ?? '')
}

function indexIn(bundle: Rolldown.OutputBundle): Rolldown.OutputAsset {
  const index = bundle['index.html']
  if (index?.type !== 'asset') throw new Error('the build has no index.html')
  return index
}
