import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { previewPort } from './data/tools/port.ts'
import { firstSight } from './data/tools/vite-first-sight.ts'
import { dataset } from './data/tools/vite-dataset.ts'
import { headers } from './data/tools/vite-headers.ts'
import { leafletInParts } from './data/tools/vite-leaflet.ts'
import { machineFiles } from './data/tools/vite-machine-files.ts'
import { offline } from './data/tools/vite-offline.ts'
import { pages } from './data/tools/vite-pages.ts'
import { sbom } from './data/tools/vite-sbom.ts'

const LICENCES = 'third-party-licences.md'

/**
 * The frame of the page and what states the filter are drawn anew at each act whatever is kept, so they go without the
 * React Compiler: what it adds to remember was 8 of 112 kB of the first script.
 */
const DRAWN_AT_EACH_ACT = [
  /\/node_modules\//,
  /\/src\/app\/(?!Explorer|Language|Views|useLate)[A-Z]\w+\.tsx$/,
  /\/src\/views\/(filters|summary)\/\w+\.tsx$/,
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
