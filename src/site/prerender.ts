import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

import { cssModuleName } from './cssModuleName.ts'
import { dataset } from './viteDataset.ts'
import type { FirstTexts } from '#app/prerender.tsx'

interface Prerenderer {
  readonly prerenderView: (texts: FirstTexts) => Promise<string>
}

/** The default view as HTML, drawn by the page's own code. */
export async function prerendered(root: string, texts: FirstTexts): Promise<string> {
  // Beside the packages, so that the code finds them.
  const folder = mkdtempSync(path.join(root, 'node_modules/.prerender-'))
  try {
    await buildPage(root, folder)
    const file = pathToFileURL(path.join(folder, 'prerender.js')).href
    const page: Prerenderer = await import(file)
    return await page.prerenderView(texts)
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
    css: { modules: { generateScopedName: cssModuleName } },
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir,
      copyPublicDir: false,
      // There is no device to keep anything on.
      rolldownOptions: { external: ['virtual:pwa-register'] },
    },
  })
}
