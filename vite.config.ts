import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { previewPort } from './data/tools/port.ts'
import { cssModuleName } from './src/site/cssModuleName.ts'
import { firstSight } from './src/site/viteFirstSight.ts'
import { dataset } from './src/site/viteDataset.ts'
import { headers } from './src/site/viteHeaders.ts'
import { machineFiles } from './src/site/viteMachineFiles.ts'
import { offline } from './src/site/viteOffline.ts'
import { pages } from './src/site/vitePages.ts'
import { sbom } from './src/site/viteSbom.ts'

const LICENCES = 'third-party-licences.md'

export default defineConfig({
  base: './',
  plugins: [
    dataset(),
    machineFiles(process.env['SITE_URL']),
    pages(process.env['SITE_URL']),
    firstSight(process.env['SITE_URL']),
    sbom(LICENCES),
    react({ compiler: { panicThreshold: 'all_errors' } }),
    headers(),
    offline(),
  ],
  css: { modules: { generateScopedName: cssModuleName } },
  build: {
    target: 'baseline-widely-available',
    license: { fileName: LICENCES },
    // A content policy without `data:` lets no picture stand in a style sheet.
    assetsInlineLimit: 0,
    // Libraries change less often than the page: a reader who comes back after a deploy has them already.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules[\\/](react|react-dom|scheduler|zod|@tanstack)[\\/]/,
            },
          ],
        },
      },
    },
  },
  preview: previewPort(process.env['PORT']),
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    css: { include: /\.module\.css/, modules: { classNameStrategy: 'scoped' } },
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 60_000,
  },
})
