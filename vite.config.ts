import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { dataset } from './data/tools/vite-dataset.ts'

export default defineConfig({
  base: './',
  plugins: [dataset(), react({ compiler: { panicThreshold: 'all_errors' } })],
  build: { target: 'baseline-widely-available', license: { fileName: 'third-party-licences.md' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { TZ: 'America/Los_Angeles' },
  },
})
