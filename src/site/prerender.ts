import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { dataset } from './viteDataset.ts'
import type { FirstTexts } from '#app/prerender.tsx'

interface Prerenderer {
  readonly prerenderView: (texts: FirstTexts) => Promise<string>
}

/** A page's HTML, and the rules for what its elements had as `style`, which a strict policy does not allow. */
export interface Prerendered {
  readonly html: string
  readonly css: string
}

/** The default view as HTML, drawn by the page's own code. */
export async function prerendered(root: string, texts: FirstTexts): Promise<Prerendered> {
  // Beside the packages, so that the code finds them.
  const folder = mkdtempSync(path.join(root, 'node_modules/.prerender-'))
  try {
    await buildPage(root, folder)
    const file = pathToFileURL(path.join(folder, 'prerender.js')).href
    const page: Prerenderer = await import(file)
    return withoutStyles(await page.prerenderView(texts))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Builds the page for this place instead of a browser. */
async function buildPage(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [dataset()],
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir,
      copyPublicDir: false,
      // There is no device to keep anything on.
      rolldownOptions: { external: ['virtual:pwa-register'] },
    },
  })
}

/** Turns each `style` into a class of its own. */
export function withoutStyles(html: string): Prerendered {
  const classes = new Map<string, string>()
  const classOf = (style: string): string => {
    const known = classes.get(style) ?? `still-${classes.size}`
    classes.set(style, known)
    return known
  }
  const styled = html.replaceAll(/<[a-z][^>]* style="([^"]*)"[^>]*>/g, (tag, style: string) => {
    const bare = tag.replace(` style="${style}"`, '')
    const name = classOf(style)
    return / class="/.test(bare)
      ? bare.replace(' class="', ` class="${name} `)
      : bare.replace(/^<[a-z]+/, (start) => `${start} class="${name}"`)
  })
  const rules = [...classes].map(([style, name]) => `.${name}{${style.replaceAll('&#x27;', "'")}}`)
  return { html: styled, css: rules.join('') }
}
