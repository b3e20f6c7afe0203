import { spawnSync } from 'node:child_process'

import { findOrInstallBrowser } from './browser.ts'

/** Finds a browser, then runs the whole-app tests in it; further arguments go to Playwright. */
function main(): number {
  try {
    const path = findOrInstallBrowser()
    process.stdout.write(`Browser tests run in ${path}\n`)
    const args = ['playwright', 'test', '--config', 'tests/playwright.config.ts']
    const { status } = spawnSync('npx', [...args, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM_PATH: path },
      shell: process.platform === 'win32',
    })
    return status ?? 1
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

process.exitCode = main()
