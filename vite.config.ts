import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { previewPort } from './data/tools/port.ts'
import { firstSight } from './src/site/viteFirstSight.ts'
import { dataset } from './src/site/viteDataset.ts'
import { headers } from './src/site/viteHeaders.ts'
import { leafletInParts } from './src/site/viteLeaflet.ts'
import { machineFiles } from './src/site/viteMachineFiles.ts'
import { offline } from './src/site/viteOffline.ts'
import { pages } from './src/site/vitePages.ts'
import { sbom } from './src/site/viteSbom.ts'

const LICENCES = 'third-party-licences.md'

/**
 * The frame of the page and what states the filter are drawn anew at each act whatever is kept, so they go without the
 * React Compiler: what it adds to remember was 8 of 112 kB of the first script.
 */
const DRAWN_AT_EACH_ACT = [
  /\/node_modules\//,
  /\/src\/app\/(?!DataProvider|Language|Views)[A-Z]\w+\.tsx$/,
  /\/src\/features\/(filters|summary)\/\w+\.tsx$/,
]

export default defineConfig({
  base: './',
  plugins: [
    dataset(),
    machineFiles(process.env['SITE_URL']),
    pages(process.env['SITE_URL']),
    firstSight(),
    leafletInParts(),
    sbom(LICENCES),
    react({ compiler: { panicThreshold: 'all_errors' }, exclude: DRAWN_AT_EACH_ACT }),
    headers(),
    offline(),
  ],
  build: {
    target: 'baseline-widely-available',
    license: { fileName: LICENCES },
    // Leaflet's pictures of markers and controls are never asked for: the page has its own.
    assetsInlineLimit: 0,
  },
  preview: previewPort(process.env['PORT']),
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 60_000,
  },
})
