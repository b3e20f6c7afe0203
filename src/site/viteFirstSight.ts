import path from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { readPayloads } from './payloads.ts'
import type { PayloadName } from './payloads.ts'
import { prerendered } from './prerender.ts'

const ROOT = '<div id="root"></div>'
const STYLE = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/
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
  const payloads = readPayloads(path.join(root, 'data'))
  if (!payloads.ok) throw new Error('data/ has faults: npm run data:check lists them')
  const payload = (wanted: PayloadName) => {
    const found = payloads.payloads.find(({ name }) => name === wanted)
    if (found === undefined) throw new Error(`the build has no ${wanted} data`)
    return found
  }
  const [core, basemap] = [payload('core'), payload('basemap')]
  const view = await prerendered(root, { core: core.text, basemap: basemap.text })
  const asked = `<link rel="preload" as="fetch" crossorigin href="./${core.url}">`
  return replaced(html, [
    [STYLE, `<style>${styleIn(html, bundle)}${view.css}</style>${NO_SCRIPT}${asked}`],
    [ROOT, `<div id="root">${view.html}</div>`],
  ])
}

function styleIn(html: string, bundle: Rolldown.OutputBundle): string {
  const style = bundle[STYLE.exec(html)?.[1] ?? '']
  if (style?.type !== 'asset') throw new Error('index.html names no style sheet')
  const css = String(style.source).trim()
  if (/url\(|<\//.test(css)) throw new Error('the style sheet of the page cannot stand in it')
  return css
}

function replaced(html: string, changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    const next = text.replace(from, () => to)
    if (next === text) throw new Error(`index.html has no ${String(from)}`)
    return next
  }, html)
}
