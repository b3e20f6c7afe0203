import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'

import { readPayloads } from '../../../src/site/payloads.ts'

const PORT = Number(process.env['E2E_PORT'] ?? 4189)

/** A built page on its own server. */
interface Site {
  readonly address: string
  /** Stops the server and removes what was built. */
  readonly close: () => Promise<void>
}

/** Builds the bench page into a temporary folder, beside the data that it grows, and serves it. */
export async function serveGrowth(): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'near-daily-growth-'))
  const shared = {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'baseline-widely-available' },
  } as const
  await build({ ...shared, plugins: [react({ compiler: { panicThreshold: 'all_errors' } })] })
  const reading = readPayloads('data')
  if (!reading.ok) throw new Error('data/ has faults: run npm run data:check')
  for (const { name, text } of reading.payloads) writeFileSync(join(outDir, `${name}.json`), text)
  const server = await preview({
    ...shared,
    preview: { host: '127.0.0.1', port: PORT, strictPort: true },
  })
  return {
    address: `http://127.0.0.1:${PORT}/`,
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}
