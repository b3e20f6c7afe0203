import { spawnSync } from 'node:child_process'

import { findOrInstallBrowser } from './browser.ts'

/**
 * Finds a browser, then runs the whole-app tests in it; further arguments go to Playwright. With `--full` axe looks at
 * every state in every language at every width.
 */
function main(): number {
  try {
    const path = findOrInstallBrowser()
    process.stdout.write(`Browser tests run in ${path}\n`)
    const args = ['playwright', 'test', '--config', 'tests/playwright.config.ts']
    const given = process.argv.slice(2)
    const own = given.filter((arg) => arg !== '--full')
    const full = own.length < given.length ? { AXE_FULL: '1' } : {}
    const { status } = spawnSync('npx', [...args, ...own], {
      stdio: 'inherit',
      env: { ...process.env, ...full, CHROMIUM_PATH: path },
      shell: process.platform === 'win32',
    })
    return status ?? 1
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

process.exitCode = main()
