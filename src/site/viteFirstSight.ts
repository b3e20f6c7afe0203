import path from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { readPayloads } from './payloads.ts'
import { prerendered } from './prerender.ts'

const ROOT = '<div id="root"></div>'
const STYLE = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/
const MAP_CODE = /\/features\/map\/StaticMap\.tsx$/
const NO_SCRIPT = '<noscript><style>#root{display:none}</style></noscript>'

/**
 * Puts the default view into the built `index.html` with all that it looks like, so that it can be read before any
 * script runs, and asks for the data while the script is under way. To come after `pages`.
 */
export function firstSight(): Plugin {
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
      index.source = await withView(String(index.source), root, bundle)
    },
  }
}

async function withView(
  html: string,
  root: string,
  bundle: Rolldown.OutputBundle,
): Promise<string> {
  const { dataset, basemap } = readPayloads(path.join(root, 'data'))
  const view = await prerendered(root, { dataset: dataset.text, basemap: basemap.text })
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
    mapChunks(bundle).flatMap(({ fileName, imports }) => [...imports, fileName]),
  )
  return [...files]
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
    .join('')
}

function mapChunks(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  return Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .filter(({ facadeModuleId }) => MAP_CODE.test(facadeModuleId ?? ''))
}

/** The style sheet of the page, and that of the map's picture, which stands in it. */
function styleIn(html: string, bundle: Rolldown.OutputBundle): string {
  const ofMap = mapChunks(bundle).flatMap(({ viteMetadata }) => [
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
