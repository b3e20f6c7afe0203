import path from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { readPayloads } from './payloads.ts'
import { recordPages, recordText } from './recordPages.ts'
import { wholeViews } from './machineView.ts'
import { withPrerenderer, type Prerenderer } from './prerender.ts'
import { siteUrlOf } from './siteUrl.ts'

const ROOT = '<div id="root"></div>'
const STYLE = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/
const MAP_CODE = /\/features\/map\/StaticMap\.tsx$/
const PANEL_CODE = /\/app\/SidePanels\.tsx$/
const NO_SCRIPT = '<noscript><style>#root{display:none}</style></noscript>'

/**
 * Puts the default view into the built `index.html` with all that it looks like, so that it can be read before any
 * script runs, and asks for the data while the script is under way. Writes the pages of records, which need no
 * script at all. To come after `pages`.
 */
export function firstSight(address: string | undefined): Plugin {
  const siteUrl = siteUrlOf(address)
  let root = '.'
  return {
    name: 'first-sight',
    enforce: 'post',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async generateBundle(_, bundle) {
      const index = bundle['index.html']
      if (index?.type !== 'asset') throw new Error('the build has no index.html')
      const html = String(index.source)
      const styles = [STYLE.exec(html)?.[1] ?? '', ...stylesOf(PANEL_CODE, bundle)]
      await withPrerenderer(root, async (page) => {
        index.source = await withView(html, root, { bundle, page })
        const records = wholeViews(path.join(root, 'data'), siteUrl).flatMap(recordPages)
        for (const record of records) {
          const body = page.prerenderRecord(record.shared.dataset, record.locale, record.view)
          const source = recordText(record, body, { siteUrl, styles })
          this.emitFile({ type: 'asset', fileName: `${record.path}index.html`, source })
        }
      })
    },
  }
}

async function withView(
  html: string,
  root: string,
  { bundle, page }: { readonly bundle: Rolldown.OutputBundle; readonly page: Prerenderer },
): Promise<string> {
  const { dataset, basemap } = readPayloads(path.join(root, 'data'))
  const view = await page.prerenderView({ dataset: dataset.text, basemap: basemap.text })
  const asked = `<link rel="preload" as="fetch" crossorigin href="./${dataset.url}">`
  return replaced(html, [
    [STYLE, `<style>${styleIn(html, bundle)}</style>${NO_SCRIPT}${asked}`],
    ['</head>', `${preloadsOf(html, bundle)}</head>`],
    [ROOT, `<div id="root">${view}</div>`],
  ])
}

/** Asks for the code of the map's picture with the first script, which would ask for it only once it runs. */
function preloadsOf(html: string, bundle: Rolldown.OutputBundle): string {
  const files = new Set(
    chunksOf(MAP_CODE, bundle).flatMap(({ fileName, imports }) => [...imports, fileName]),
  )
  return [...files]
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
    .join('')
}

function chunksOf(code: RegExp, bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  return Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .filter(({ facadeModuleId }) => code.test(facadeModuleId ?? ''))
}

/** The style sheets of some code, and of what it imports. */
function stylesOf(code: RegExp, bundle: Rolldown.OutputBundle): readonly string[] {
  const files = chunksOf(code, bundle).flatMap(({ fileName, imports }) => [...imports, fileName])
  return [
    ...new Set(
      files.flatMap((file) => {
        const chunk = bundle[file]
        return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : []
      }),
    ),
  ]
}

/** The style sheet of the page, and that of the map's picture, which stands in it. */
function styleIn(html: string, bundle: Rolldown.OutputBundle): string {
  const ofMap = chunksOf(MAP_CODE, bundle).flatMap(({ viteMetadata }) => [
    ...(viteMetadata?.importedCss ?? []),
  ])
  return [STYLE.exec(html)?.[1] ?? '', ...ofMap].map((file) => sheetOf(bundle, file)).join('')
}

function sheetOf(bundle: Rolldown.OutputBundle, file: string): string {
  const style = bundle[file]
  if (style?.type !== 'asset') throw new Error(`the build has no style sheet "${file}"`)
  const css = String(style.source).trim()
  if (/url\(|<\//.test(css)) throw new Error(`the style sheet "${file}" cannot stand in the page`)
  return css
}

function replaced(html: string, changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    const next = text.replace(from, () => to)
    if (next === text) throw new Error(`index.html has no ${String(from)}`)
    return next
  }, html)
}
