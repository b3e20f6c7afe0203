import { spawnSync } from 'node:child_process'

/** Runs the random addresses and walks alone, in their full number unless the environment says otherwise. */
const { status } = spawnSync(
  'npx',
  ['tsx', 'tests/e2e/run.ts', 'fuzz.spec.ts', '--retries=0', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { FUZZ_QUERIES: '500', FUZZ_WALKS: '200', ...process.env },
    shell: process.platform === 'win32',
  },
)

process.exitCode = status ?? 1
