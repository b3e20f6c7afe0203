import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

import { say } from '../e2e/machine.ts'
import { findOrInstallFirefox } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the page under test. */
    readonly origin: string
    /** Path of the Firefox that it runs in. */
    readonly firefox: string
  }
}

/** Finds Firefox and serves `dist/` for as long as the tests run. */
export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  const firefox = findOrInstallFirefox()
  say(`Firefox tests run in ${firefox}`)
  const port = Number(process.env['E2E_PORT'] ?? 4181)
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } })
  provide('origin', `http://127.0.0.1:${port}`)
  provide('firefox', firefox)
  return () => server.close()
}
