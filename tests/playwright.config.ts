import { defineConfig } from '@playwright/test'

import { DESKTOP } from './e2e/devices.ts'

const PORT = Number(process.env['E2E_PORT'] ?? 4180)
const executablePath = process.env['CHROMIUM_PATH']
if (executablePath === undefined) {
  throw new Error('Run the browser tests with "npm run test:browser", which finds a browser first.')
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...DESKTOP,
    baseURL: `http://127.0.0.1:${PORT}`,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    cwd: '..',
    reuseExistingServer: false,
  },
})
