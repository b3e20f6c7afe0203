import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { weigh, type Sizes } from './sizes.ts'

const RECORD = 'tests/size/record.json'

/** Fails when the build in `dist/` weighs more than its budgets; `--record` keeps its sizes for the next comparison. */
function main(): number {
  if (!existsSync('dist/index.html')) {
    process.stderr.write('dist/index.html is not there: run "npm run build" first.\n')
    return 1
  }
  const record = JSON.parse(readFileSync(RECORD, 'utf8')) as Sizes
  const { sizes, lines, faults } = weigh('dist', record)
  if (process.argv.includes('--record')) {
    writeFileSync(RECORD, `${JSON.stringify(sizes, null, 2)}\n`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
  if (faults.length === 0) return 0
  process.stderr.write(`The build weighs too much:\n${faults.join('\n')}\n`)
  return 1
}

process.exitCode = main()
