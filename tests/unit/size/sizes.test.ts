import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { weigh } from '../../size/sizes.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'near-daily-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), content)
}

describe('a build', () => {
  write('index.html', '<script type="module" src="./assets/index-AbCd1234.js"></script>')
  write('assets/index-AbCd1234.css', 'p{}')
  write('data/dataset.12345678.json', '{}')
  write('assets/late-AbCd1234.js', randomBytes(2000))

  it('within its budgets is weighed file by file', () => {
    write('assets/index-AbCd1234.js', 'let a')
    const { faults, sizes, lines } = weigh(folder, {})
    expect(faults).toEqual([])
    expect(sizes['assets/late.js']).toBeGreaterThan(1990)
    expect(lines).toContain('entry: 0.0 of 115 kB')
  })

  it('that has grown past one says what grew', () => {
    // Random bytes do not get smaller.
    write('assets/index-AbCd1234.js', randomBytes(150_000))
    const { faults } = weigh(folder, { 'assets/index.js': 100_000 })
    expect(faults).toEqual([
      'entry: 150.0 kB, 115 kB at most',
      '  assets/index.js: 150.0 kB, +50.0 kB since the record',
    ])
  })
})
