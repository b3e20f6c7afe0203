import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

import { cssModuleName } from './cssModuleName.ts'
import { dataset } from './viteDataset.ts'

export type Prerenderer = typeof import('#app/prerender.tsx')

/** Lends the page's own code, which draws what is to be read before any script runs. */
export async function withPrerenderer<T>(
  root: string,
  draw: (page: Prerenderer) => Promise<T>,
): Promise<T> {
  // Beside the packages, so that the code finds them.
  const folder = mkdtempSync(path.join(root, 'node_modules/.prerender-'))
  try {
    await buildPage(root, folder)
    const file = pathToFileURL(path.join(folder, 'prerender.js')).href
    const page: Prerenderer = await import(file)
    return await draw(page)
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
