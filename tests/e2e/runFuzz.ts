import { spawnSync } from 'node:child_process'

/** What is random in the tests in its full number, in Node and in a browser, unless the environment says otherwise. */
const FULL = { FUZZ_FULL: '1', FUZZ_QUERIES: '500', FUZZ_WALKS: '200' }

function run(...args: readonly string[]): number {
  const { status } = spawnSync('npx', args, {
    stdio: 'inherit',
    env: { ...FULL, ...process.env },
    shell: process.platform === 'win32',
  })
  return status ?? 1
}

const browser = ['tsx', 'tests/e2e/run.ts', 'fuzz.spec.ts', ...process.argv.slice(2)]
process.exitCode = run('vitest', 'run', 'tests/unit/fuzz') || run(...browser)
